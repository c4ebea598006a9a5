/**
 * A cache: when it holds `most` keys, adding another clears it. Unlike least-recently-used order, that costs
 * nothing per look-up, and whatever is still needed is soon back. A value must be a pure function of its key,
 * so that no answer depends on what has been evicted.
 */
export class BoundedMap<Key, Value> {
  private readonly kept = new Map<Key, Value>();

  /** @param most at least 1 */
  constructor(private readonly most: number) {}

  /** The number of keys held; never more than `most`. */
  get size(): number {
    return this.kept.size;
  }

  /** The value cached under `key`; undefined if it was never cached or has been evicted. */
  get(key: Key): Value | undefined {
    return this.kept.get(key);
  }

  /** Caches `value` and returns it. */
  set(key: Key, value: Value): Value {
    if (this.kept.size >= this.most && !this.kept.has(key)) this.kept.clear();
    this.kept.set(key, value);
    return value;
  }
}
