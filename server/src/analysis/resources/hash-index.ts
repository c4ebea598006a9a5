import { packUint16, startsOf, uint16In } from '../../text/binary-layout';

const NONE: readonly number[] = [];
/** The average number of entries in a bucket. */
const IN_BUCKET = 4;

/** The number of file parts that an index takes up. */
export const HASH_INDEX_PARTS = 3;

/**
 * Finds numbers by a hash, read in place. The highest bits of the hash select a bucket, and each entry holds
 * eight other bits. A lookup therefore also returns about one in 256 of the other entries in the bucket, so
 * callers must verify what they get.
 */
export class HashIndex {
  /** The start of each bucket, followed by the end of the last one. */
  private readonly starts: Uint32Array;
  private readonly shift: number;
  private readonly marks: Uint8Array;
  private readonly values: Uint16Array;

  /** @param parts as returned by `packHashIndex` */
  constructor([
    counts = new Uint8Array(0),
    marks = new Uint8Array(0),
    values = marks,
  ]: readonly Uint8Array[]) {
    const sizes = uint16In(counts);
    this.shift = 32 - Math.log2(sizes.length);
    this.starts = startsOf(sizes);
    this.marks = marks;
    this.values = uint16In(values);
  }

  /** The possible values for this hash, in the order in which they were given. */
  valuesOf(hash: number): readonly number[] {
    const spread = spreadBits(hash);
    const bucket = spread >>> this.shift;
    const mark = markOf(spread);
    const end = this.starts[bucket + 1] ?? 0;
    let found: number[] | undefined;
    for (let at = this.starts[bucket] ?? 0; at < end; at++)
      if (this.marks[at] === mark) (found ??= []).push(this.values[at] ?? 0);
    return found ?? NONE;
  }

  /** Whether there may be a value for this hash. */
  has(hash: number): boolean {
    const spread = spreadBits(hash);
    const bucket = spread >>> this.shift;
    const mark = markOf(spread);
    const end = this.starts[bucket + 1] ?? 0;
    for (let at = this.starts[bucket] ?? 0; at < end; at++) if (this.marks[at] === mark) return true;
    return false;
  }
}

/** The parts of an index from hashes to numbers below 65536. Throws a `RangeError` on a larger number. */
export function packHashIndex(
  entries: readonly { readonly hash: number; readonly value: number }[],
): readonly Uint8Array[] {
  const bits = Math.max(1, Math.round(Math.log2(entries.length / IN_BUCKET)));
  const buckets: { readonly mark: number; readonly value: number }[][] = Array.from(
    { length: 2 ** bits },
    () => [],
  );
  for (const { hash, value } of entries) {
    const spread = spreadBits(hash);
    buckets[spread >>> (32 - bits)]?.push({ mark: markOf(spread), value });
  }
  const all = buckets.flat();
  return [
    packUint16(buckets.map((bucket) => bucket.length)),
    Uint8Array.from(all, ({ mark }) => mark),
    packUint16(all.map(({ value }) => value)),
  ];
}

/** Mixes all bits of a hash into the highest ones and into those of the mark. */
function spreadBits(hash: number): number {
  return Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 0;
}

/** Eight bits that the bucket does not determine. */
function markOf(spread: number): number {
  return (spread >>> 8) & 0xff;
}
