import { strict as assert } from 'node:assert';
import { OffsetList } from '../../../server/src/text/offset-list';

describe('OffsetList', () => {
  it('keeps all that was put in, in order, beyond its first room', () => {
    const list = new OffsetList(2);
    for (let offset = 0; offset < 1000; offset++) list.push(3 * offset);
    assert.deepEqual(
      [...list.done()],
      Array.from({ length: 1000 }, (_, offset) => 3 * offset),
    );
  });

  it('takes whole lists between single offsets', () => {
    const list = new OffsetList(0);
    list.append(Int32Array.of());
    list.push(1);
    list.append(Int32Array.of(2, 3, 4));
    list.push(5);
    assert.deepEqual([...list.done()], [1, 2, 3, 4, 5]);
  });
});
