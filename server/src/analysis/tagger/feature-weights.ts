/**
 * How many bits of a feature's hash are kept. About one feature in sixty is mistaken for another that has
 * weights.
 */
export const SLOT_BITS = 23;

/**
 * A table entry is two numbers: the slot with the low bits of the labels, and the position of the weights
 * with the high bits.
 */
const LOW_LABELS = 32 - SLOT_BITS;
const HIGH_LABELS = 8;

/**
 * The weights of the tagger's features: for each feature that has any, a few small integers, one per label.
 * It is a hash table with room for twice as many entries, since the cost of a lookup is the memory it
 * touches.
 */
export class FeatureWeights {
  private readonly table: Uint32Array;
  private readonly shift: number;

  /**
   * `slots` are those of the features with weights, ascending. `labels` is a bit mask per feature of the
   * labels it has weights for. `weights` holds the weights, feature by feature, each in label order.
   */
  constructor(
    slots: Uint32Array,
    labels: Uint32Array,
    private readonly weights: Int8Array,
  ) {
    let bits = 1;
    while (1 << bits < slots.length * 1.75) bits++;
    this.shift = SLOT_BITS - bits;
    // After the last slot there is room for entries that probing pushes past it, and for an empty one.
    this.table = new Uint32Array(((1 << bits) + slots.length + 1) * 2);
    this.fill(slots, labels);
  }

  private fill(slots: Uint32Array, labels: Uint32Array): void {
    const { table, shift } = this;
    let free = 0;
    let first = 1;
    for (let feature = 0; feature < slots.length; feature++) {
      const slot = slots[feature] ?? 0;
      const set = labels[feature] ?? 0;
      const home = (slot >>> shift) << 1;
      if (home > free) free = home;
      table[free] = (slot << LOW_LABELS) | (set & ((1 << LOW_LABELS) - 1));
      table[free + 1] = (first << HIGH_LABELS) | (set >>> LOW_LABELS);
      free += 2;
      first += bitCount(set);
    }
  }

  /**
   * Adds the weights of the first `count` features to `sums`, which has one entry per label from `at` on.
   * Features without weights add nothing.
   */
  add(features: Uint32Array, count: number, sums: Int16Array, at: number): void {
    const { table, shift, weights } = this;
    for (let index = 0; index < count; index++) {
      const slot = slotOf(features[index] ?? 0);
      let entry = (slot >>> shift) << 1;
      let low = table[entry] ?? 0;
      let high = table[entry + 1] ?? 0;
      while (high !== 0 && low >>> LOW_LABELS < slot) {
        entry += 2;
        low = table[entry] ?? 0;
        high = table[entry + 1] ?? 0;
      }
      if (high === 0 || low >>> LOW_LABELS !== slot) continue;
      let weight = (high >>> HIGH_LABELS) - 1;
      const set = (low & ((1 << LOW_LABELS) - 1)) | ((high & ((1 << HIGH_LABELS) - 1)) << LOW_LABELS);
      for (let labels = set; labels !== 0; labels &= labels - 1) {
        const to = at + 31 - Math.clz32(labels & -labels);
        sums[to] = (sums[to] ?? 0) + (weights[weight++] ?? 0);
      }
    }
  }
}

/** The slot of a feature among all possible ones. */
export function slotOf(hash: number): number {
  return hash >>> (32 - SLOT_BITS);
}

/** The number of bits set in a 32-bit number (Hacker's Delight, 5-1). */
export function bitCount(number: number): number {
  let count = number - ((number >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
