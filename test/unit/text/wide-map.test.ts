import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WideMap } from '../../../server/src/text/wide-map';

const key = fc.oneof(fc.string({ maxLength: 3 }), fc.nat({ max: 2 ** 30 }), fc.constantFrom('', 'a', 0, 256));

describe('a wide map', () => {
  it('holds what a map holds, whatever is set and deleted', () => {
    const step = fc.record({ key, value: fc.option(fc.nat()) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const wide = new WideMap<string | number, number>();
        const plain = new Map<string | number, number>();
        for (const { key, value } of steps) {
          if (value === null) assert.equal(wide.delete(key), plain.delete(key));
          else {
            wide.set(key, value);
            plain.set(key, value);
          }
          for (const each of steps) assert.equal(wide.get(each.key), plain.get(each.key));
          assert.equal(wide.has(key), plain.has(key));
        }
      }),
    );
  });
});
