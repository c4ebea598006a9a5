import assert from 'node:assert/strict';
import { fnv, FNV_START } from '../../../server/src/text/fnv';

/** By the test vectors of the method's authors. */
const VECTORS: readonly (readonly [text: string, hash: number])[] = [
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
];

describe('the hash FNV-1a', () => {
  for (const [text, hash] of VECTORS)
    it(`of “${text}” is what its authors say`, () => {
      assert.equal(
        [...Buffer.from(text)].reduce((sum, byte) => fnv(sum, byte), FNV_START),
        hash | 0,
      );
    });
});
