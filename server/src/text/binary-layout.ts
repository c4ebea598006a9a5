/*
 * Several byte arrays in one, for tables that are read in place: how many there are (u32), the length of each (u32), then
 * each of them, from a multiple of four bytes on, so that its numbers can be looked at where they lie. All little-endian.
 */

const WORD = 4;
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The bytes that `unpackParts` reads. */
export function packParts(parts: readonly Uint8Array[]): Uint8Array {
  const head = WORD * (1 + parts.length);
  const bytes = new Uint8Array(parts.reduce((size, part) => size + padded(part.length), head));
  bytes.set(packUint32([parts.length, ...parts.map((part) => part.length)]));
  let at = head;
  for (const part of parts) {
    bytes.set(part, at);
    at += padded(part.length);
  }
  return bytes;
}

/** The `count` parts in `bytes`, each in place. Throws a `RangeError` if the bytes are cut short or are something else. */
export function unpackParts(bytes: Uint8Array, count: number): readonly Uint8Array[] {
  const head = WORD * (1 + count);
  if (bytes.length < head) throw new RangeError('it is cut short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== count) throw new RangeError('it does not hold the parts it should');
  const parts: Uint8Array[] = [];
  let at = head;
  for (let number = 1; number <= count; number++) {
    const length = view.getUint32(WORD * number, true);
    if (at + padded(length) > bytes.length) throw new RangeError('it is cut short');
    parts.push(bytes.subarray(at, at + length));
    at += padded(length);
  }
  if (at !== bytes.length) throw new RangeError('it is too long');
  return parts;
}

/** Numbers from 0 to 65535 as bytes, or from -32768 to 32767. Throws a `RangeError` on any other: the table has outgrown its form. */
export function packUint16(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(2 * numbers.length);
  const view = new DataView(bytes.buffer);
  numbers.forEach((number, index) => {
    if (number < -0x8000 || number > 0xffff) throw new RangeError(`${number} needs more than 16 bits`);
    view.setUint16(2 * index, number, true);
  });
  return bytes;
}

/** Numbers from 0 to 2^32 - 1 as bytes. */
export function packUint32(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(WORD * numbers.length);
  const view = new DataView(bytes.buffer);
  numbers.forEach((number, index) => view.setUint32(WORD * index, number, true));
  return bytes;
}

/** The numbers that `packUint16` packed: in place where the machine allows it, else a copy. */
export function uint16In(bytes: Uint8Array): Uint16Array {
  const count = bytes.length >>> 1;
  if (isLittleEndian) {
    const { buffer, byteOffset } = alignedTo(2, bytes);
    return new Uint16Array(buffer, byteOffset, count);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint16Array.from({ length: count }, (_, index) => view.getUint16(2 * index, true));
}

/** The same, of numbers from -32768 to 32767. */
export function int16In(bytes: Uint8Array): Int16Array {
  const numbers = uint16In(bytes);
  return new Int16Array(numbers.buffer, numbers.byteOffset, numbers.length);
}

/** The numbers that `packUint32` packed: in place where the machine allows it, else a copy. */
export function uint32In(bytes: Uint8Array): Uint32Array {
  const count = bytes.length >>> 2;
  if (isLittleEndian) {
    const { buffer, byteOffset } = alignedTo(WORD, bytes);
    return new Uint32Array(buffer, byteOffset, count);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: count }, (_, index) => view.getUint32(WORD * index, true));
}

/** Whoever sends the bytes may have cut them from the middle of others. */
function alignedTo(size: number, bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % size === 0 ? bytes : bytes.slice();
}

function padded(length: number): number {
  return Math.ceil(length / WORD) * WORD;
}

/** Where each of parts of these sizes begins that stand one behind the other, then where the last one ends. */
export function startsOf(sizes: Uint8Array | Uint16Array): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  let at = 0;
  for (let part = 0; part < sizes.length; part++) starts[part + 1] = at += sizes[part] ?? 0;
  return starts;
}
