/**
 * A cache by content that keeps what the last two analyses used and forgets the rest, so that its size follows the
 * document's. Values must be pure functions of their key.
 */
export class GenerationCache<Value> {
  private current = new Map<string, Value>();
  private previous = new Map<string, Value>();

  /** The value kept for `key`, or the one `make` gives, kept from now on. */
  get(key: string, make: () => Value): Value {
    let value = this.current.get(key);
    if (value !== undefined) return value;
    value = this.previous.get(key) ?? make();
    this.current.set(key, value);
    return value;
  }

  /** Call when an analysis is complete: what it did not use is forgotten after the next one. */
  endGeneration(): void {
    this.previous = this.current;
    this.current = new Map();
  }
}
