import assert from 'node:assert/strict';
import { occurrences } from '../../../server/src/text/occurrences';

describe('occurrences', () => {
  it('are all there are, those that overlap too', () => {
    assert.deepEqual(occurrences('abab aba', 'aba'), [0, 5]);
    assert.deepEqual(occurrences('aaa', 'aa'), [0, 1]);
  });

  it('start within the limits, and are no more than asked for', () => {
    assert.deepEqual(occurrences('x x x x', 'x', { from: 1, before: 6 }), [2, 4]);
    assert.deepEqual(occurrences('x x x x', 'x', { most: 2 }), [0, 2]);
  });

  it('are none of an empty string', () => assert.deepEqual(occurrences('text', ''), []));
});
