import assert from 'node:assert/strict';
import {
  int16In,
  packParts,
  packUint16,
  packUint32,
  startsOf,
  uint16In,
  uint32In,
  unpackParts,
} from '../../../server/src/text/binary-layout';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

describe('packed parts', () => {
  const parts = [bytes(1, 2, 3), bytes(), bytes(4, 5, 6, 7, 8)];

  it('are read back, each from a multiple of four bytes on', () => {
    const read = unpackParts(packParts(parts), 3);
    assert.deepEqual(
      read.map((part) => [...part]),
      [[1, 2, 3], [], [4, 5, 6, 7, 8]],
    );
    assert.ok(read.every((part) => part.byteOffset % 4 === 0));
  });

  it('are read in place', () => {
    const whole = packParts(parts);
    assert.ok(unpackParts(whole, 3).every((part) => part.buffer === whole.buffer));
  });

  it('are refused where some are missing, cut short or too many', () => {
    const whole = packParts(parts);
    for (let length = 0; length < whole.length; length++)
      assert.throws(() => unpackParts(whole.subarray(0, length), 3), RangeError, `${length} bytes`);
    assert.throws(() => unpackParts(whole, 2), /does not hold the parts/);
    assert.throws(() => unpackParts(Uint8Array.of(...whole, 0), 3), /too long/);
  });
});

describe('packed numbers', () => {
  it('are read back, whatever place they begin at', () => {
    const [small, negative, large] = [
      [0, 1, 0xffff],
      [-0x8000, -1, 0x7fff],
      [0, 1, 0xffffffff],
    ];
    for (const before of [0, 1, 2, 3]) {
      const shifted = (packed: Uint8Array): Uint8Array =>
        Uint8Array.of(...new Array<number>(before).fill(9), ...packed).subarray(before);
      assert.deepEqual([...uint16In(shifted(packUint16(small)))], small);
      assert.deepEqual([...int16In(shifted(packUint16(negative)))], negative);
      assert.deepEqual([...uint32In(shifted(packUint32(large)))], large);
    }
  });

  it('stand with their lowest byte first on every machine', () => {
    assert.deepEqual([...packUint16([0x0102])], [2, 1]);
    assert.deepEqual([...packUint32([0x01020304])], [4, 3, 2, 1]);
  });

  it('must fit their size', () => {
    assert.throws(() => packUint16([0x10000]), /more than 16 bits/);
    assert.throws(() => packUint16([-0x8001]), /more than 16 bits/);
  });
});

describe('parts one behind the other', () => {
  it('begin where those before them end', () => {
    assert.deepEqual([...startsOf(bytes(2, 0, 3))], [0, 2, 2, 5]);
    assert.deepEqual([...startsOf(bytes())], [0]);
  });
});
