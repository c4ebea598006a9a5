/*
 * Several byte arrays in one buffer, for tables that are read in place: the number of arrays (u32), the
 * length of each (u32), then the arrays, each aligned to four bytes so that its numbers can be viewed without
 * copying. All little-endian.
 */

const WORD = 4;
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Packs byte arrays into the layout that `unpackParts` reads. */
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

/**
 * The `count` parts of `bytes`, as views. Throws a `RangeError` if the bytes are truncated or in another
 * format.
 */
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

/**
 * Numbers from 0 to 65535, or from -32768 to 32767, as bytes. Throws a `RangeError` on any other number: the
 * table has outgrown its format.
 */
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

/**
 * The numbers packed by `packUint16`: a view if possible (little-endian machine, aligned bytes), else a copy.
 */
export function uint16In(bytes: Uint8Array): Uint16Array {
  const count = bytes.length >>> 1;
  if (isLittleEndian) {
    const { buffer, byteOffset } = alignedTo(2, bytes);
    return new Uint16Array(buffer, byteOffset, count);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint16Array.from({ length: count }, (_, index) => view.getUint16(2 * index, true));
}

/** Like `uint16In`, for numbers from -32768 to 32767. */
export function int16In(bytes: Uint8Array): Int16Array {
  const numbers = uint16In(bytes);
  return new Int16Array(numbers.buffer, numbers.byteOffset, numbers.length);
}

/**
 * The numbers packed by `packUint32`: a view if possible (little-endian machine, aligned bytes), else a copy.
 */
export function uint32In(bytes: Uint8Array): Uint32Array {
  const count = bytes.length >>> 2;
  if (isLittleEndian) {
    const { buffer, byteOffset } = alignedTo(WORD, bytes);
    return new Uint32Array(buffer, byteOffset, count);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: count }, (_, index) => view.getUint32(WORD * index, true));
}

/** The bytes may be a view into a larger buffer at an unaligned offset. */
function alignedTo(size: number, bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % size === 0 ? bytes : bytes.slice();
}

function padded(length: number): number {
  return Math.ceil(length / WORD) * WORD;
}

/**
 * The start of each part when parts of these sizes are laid end to end, followed by the end of the last one.
 */
export function startsOf(sizes: Uint8Array | Uint16Array): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  let at = 0;
  for (let part = 0; part < sizes.length; part++) starts[part + 1] = at += sizes[part] ?? 0;
  return starts;
}
