import assert from 'node:assert/strict';
import { retryPause } from '../../../server/src/protocol/retry-pauses';

describe('pauses before what has failed is tried again', () => {
  it('grow from a second to a minute, and no longer', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 1_000].map(retryPause);
    assert.deepEqual([pauses[0], pauses.at(-1)], [1_000, 60_000]);
    pauses.forEach((pause, index) => assert.ok(pause >= (pauses[index - 1] ?? 0)));
  });
});
