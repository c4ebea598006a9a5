/**
 * A map for what is kept only for speed: when it holds `most` keys, the next new one has all of them forgotten. That costs nothing
 * at each look-up, as an order of last use would, and what is still needed is soon there again. Values must be pure
 * functions of their key, so that no answer depends on what was forgotten.
 */
export class BoundedMap<Key, Value> {
  private readonly kept = new Map<Key, Value>();

  /** @param most at least 1 */
  constructor(private readonly most: number) {}

  /** How many keys are held, never more than `most`. */
  get size(): number {
    return this.kept.size;
  }

  /** What is kept under `key`; undefined where it was never kept, or is forgotten. */
  get(key: Key): Value | undefined {
    return this.kept.get(key);
  }

  /** Keeps `value`, and returns it. */
  set(key: Key, value: Value): Value {
    if (this.kept.size >= this.most && !this.kept.has(key)) this.kept.clear();
    this.kept.set(key, value);
    return value;
  }
}
