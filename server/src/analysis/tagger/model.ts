import { ByteReader, ByteWriter } from './byte-stream';
import { LABELS } from './labels';

/** The weights of the tagger: for each feature that has any, a row of one small whole number for each label. */
export interface TaggerModel {
  /** The row of a feature's hash; -1 for one without weights. Another feature is taken for one of them once in some hundred. */
  rowOf(hash: number): number;
  /** `LABELS` numbers to a row. */
  readonly weights: Int8Array;
  /** What one step from label to label is worth, in the same unit: `LABELS` rows, then the row of a paragraph's start. */
  readonly transitions: Float32Array;
  /** What the whole numbers are to be multiplied with to be logarithms of odds. */
  readonly scale: number;
}

/** Weights as they are learnt: by feature hash, a row of whole numbers from -127 to 127. */
export interface WeightLists {
  readonly rows: ReadonlyMap<number, Int8Array>;
  readonly transitions: Float32Array;
  readonly scale: number;
}

/** So many bits of a feature's hash are kept. */
const BITS = 23;
/** Says that a file is one of these, and of which form. */
const MARK = 0x44540001;

/**
 * The file of weights: mark, scale and transitions, then the kept hashes as gaps, which labels each has weights for, and
 * these weights, each by itself as like packs well with like.
 */
export function writeTaggerModel({ rows, transitions, scale }: WeightLists): Uint8Array {
  const bySlot = new Map<number, Int8Array>();
  for (const [hash, row] of rows) {
    const slot = slotOf(hash);
    const other = bySlot.get(slot);
    if (other === undefined || size(row) > size(other)) bySlot.set(slot, row);
  }
  const sorted = [...bySlot].sort(([a], [b]) => a - b);
  const out = new ByteWriter();
  out.number(MARK);
  out.put(new Uint8Array(Float32Array.of(scale).buffer));
  out.put(new Uint8Array(Float32Array.from(transitions).buffer));
  out.number(sorted.length);
  let previous = 0;
  for (const [slot] of sorted) {
    out.number(slot - previous);
    previous = slot;
  }
  for (const [, row] of sorted) out.number(labelsOf(row));
  for (const [, row] of sorted) for (const weight of row) if (weight !== 0) out.byte(weight);
  return out.toBytes();
}

/** Reads the file of weights. Throws if it is not one or was cut short: a broken installation. */
export function decodeTaggerModel(bytes: Uint8Array): TaggerModel {
  const reader = new ByteReader(bytes);
  if (reader.number() !== MARK) throw new Error('it holds no weights of this form');
  const [scale = 0] = floats(reader, 1);
  const transitions = floats(reader, (LABELS + 1) * LABELS);
  const count = reader.number();
  if (count > bytes.length) throw new RangeError('it is cut short');
  const present = new Uint32Array(1 << (BITS - 5));
  let slot = 0;
  for (let row = 0; row < count; row++) {
    slot += reader.number();
    if (slot >= 1 << BITS) throw new RangeError('it names a feature that cannot be');
    present[slot >>> 5] = (present[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }
  const labels = new Uint32Array(count);
  for (let row = 0; row < count; row++) labels[row] = reader.number();
  const weights = new Int8Array(count * LABELS);
  labels.forEach((mask, row) => {
    for (let label = 0; label < LABELS; label++)
      if ((mask & (1 << label)) !== 0) weights[row * LABELS + label] = reader.byte();
  });
  if (!reader.atEnd) throw new RangeError('it is too long');
  const rowsBefore = countsBefore(present);
  return {
    weights,
    transitions,
    scale,
    rowOf: (hash) => {
      const at = hash >>> (32 - BITS);
      const word = present[at >>> 5] ?? 0;
      const bit = 1 << (at & 31);
      if ((word & bit) === 0) return -1;
      return (rowsBefore[at >>> 5] ?? 0) + bitCount(word & (bit - 1));
    },
  };
}

function floats(reader: ByteReader, count: number): Float32Array {
  return new Float32Array(Uint8Array.from(reader.take(count * 4)).buffer);
}

function slotOf(hash: number): number {
  return hash >>> (32 - BITS);
}

function size(row: Int8Array): number {
  return row.reduce((sum, weight) => sum + Math.abs(weight), 0);
}

/** The labels that a row has weights for, a bit each. */
function labelsOf(row: Int8Array): number {
  return row.reduce((mask, weight, label) => (weight === 0 ? mask : mask | (1 << label)), 0);
}

/** How many bits are set before each number. */
function countsBefore(numbers: Uint32Array): Uint32Array {
  const counts = new Uint32Array(numbers.length);
  let sum = 0;
  numbers.forEach((number, index) => {
    counts[index] = sum;
    sum += bitCount(number);
  });
  return counts;
}

/** How many bits of a 32-bit number are set (Hacker's Delight, 5-1). */
function bitCount(number: number): number {
  let count = number - ((number >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
