import assert from 'node:assert/strict';
import { within } from '../../../server/src/text/within';

describe('a value within a limit', () => {
  it('is itself as far as the limit on either side of zero, and the bound beyond', () => {
    assert.deepEqual(
      [-9, -2, -1, 0, 1.5, 2, Infinity].map((value) => within(2, value)),
      [-2, -2, -1, 0, 1.5, 2, 2],
    );
  });
});
