import { ByteReader, ByteWriter } from './byte-stream';
import { bitCount, FeatureWeights, SLOT_BITS, slotOf } from './feature-weights';
import { LABELS } from './labels';

/** What the tagger has learnt. */
export interface TaggerModel {
  readonly weights: FeatureWeights;
  /**
   * The weight of each step from label to label, in log-odds: `LABELS` rows, then the row for the start of a
   * paragraph.
   */
  readonly transitions: Float32Array;
  /** The factor that turns the integers of `weights` into log-odds. */
  readonly scale: number;
}

/** Weights as they are learnt: by feature hash, a row of integers from -127 to 127. */
export interface WeightLists {
  readonly rows: ReadonlyMap<number, Int8Array>;
  readonly transitions: Float32Array;
  readonly scale: number;
}

/** Identifies the file type and its version. */
const MARK = 0x44540001;

/**
 * The file of weights: mark, scale and transitions, then the kept hashes as gaps, the labels each has weights
 * for, and those weights. They are stored separately, since similar data compresses well together.
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

/**
 * Reads the file of weights. Throws if it is something else or truncated, which means a broken installation.
 */
export function decodeTaggerModel(bytes: Uint8Array): TaggerModel {
  const reader = new ByteReader(bytes);
  if (reader.number() !== MARK) throw new Error('it holds no weights of this form');
  const [scale = 0] = floats(reader, 1);
  const transitions = floats(reader, (LABELS + 1) * LABELS);
  const count = reader.number();
  if (count > bytes.length) throw new RangeError('it is cut short');
  const slots = new Uint32Array(count);
  for (let feature = 0, slot = 0; feature < count; feature++) {
    slot += reader.number();
    if (slot >= 1 << SLOT_BITS) throw new RangeError('it names a feature that cannot be');
    slots[feature] = slot;
  }
  const labels = new Uint32Array(count);
  let cells = 0;
  for (let feature = 0; feature < count; feature++) {
    const set = reader.number();
    if (set >= 1 << LABELS) throw new RangeError('it names a label that cannot be');
    labels[feature] = set;
    cells += bitCount(set);
  }
  const weights = reader.take(cells);
  if (!reader.atEnd) throw new RangeError('it is too long');
  return {
    weights: new FeatureWeights(
      slots,
      labels,
      new Int8Array(weights.buffer, weights.byteOffset, weights.byteLength),
    ),
    transitions,
    scale,
  };
}

function floats(reader: ByteReader, count: number): Float32Array {
  return new Float32Array(Uint8Array.from(reader.take(count * 4)).buffer);
}

function size(row: Int8Array): number {
  return row.reduce((sum, weight) => sum + Math.abs(weight), 0);
}

/** A bit mask of the labels a row has weights for. */
function labelsOf(row: Int8Array): number {
  return row.reduce((mask, weight, label) => (weight === 0 ? mask : mask | (1 << label)), 0);
}
