import { strict as assert } from 'node:assert';
import { OffsetList } from '../../../server/src/text/offset-list';

describe('OffsetList', () => {
  it('keeps all that was put in, in order, beyond its first room', () => {
    const list = new OffsetList();
    for (let offset = 0; offset < 1000; offset++) list.push(3 * offset);
    assert.deepEqual(
      [...list.done()],
      Array.from({ length: 1000 }, (_, offset) => 3 * offset),
    );
  });
});
