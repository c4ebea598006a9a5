/** So many bits of a feature's hash are kept: another feature is taken for one of those with weights once in some sixty. */
export const SLOT_BITS = 23;

/** An entry of the table is two numbers: the slot with the low bits of the labels, and where the weights stand with the high ones. */
const LOW_LABELS = 32 - SLOT_BITS;
const HIGH_LABELS = 8;

/**
 * The weights of the tagger's features: for each that has any, a few small whole numbers, each for one label. A table by hash
 * with room for twice as many, so that a look-up touches little memory: that is what it costs.
 */
export class FeatureWeights {
  private readonly table: Uint32Array;
  private readonly shift: number;

  /**
   * `slots` are those of the features with weights, ascending; `labels` says for which labels each has weights, a bit
   * each. The weights themselves stand in `weights` one feature behind the other, each in the order of labels.
   */
  constructor(
    slots: Uint32Array,
    labels: Uint32Array,
    private readonly weights: Int8Array,
  ) {
    let bits = 1;
    while (1 << bits < slots.length * 1.75) bits++;
    this.shift = SLOT_BITS - bits;
    // Behind the last place there is room for all that may be pushed there, and an empty entry.
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

  /** Adds to `sums`, one for each label from `at` on, what the first `count` features weigh; those without weights nothing. */
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

/** The place of a feature among all that may be. */
export function slotOf(hash: number): number {
  return hash >>> (32 - SLOT_BITS);
}

/** How many bits of a 32-bit number are set (Hacker's Delight, 5-1). */
export function bitCount(number: number): number {
  let count = number - ((number >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
