import { WideMap } from '../../text/wide-map';

/**
 * A cache by content that keeps what the last two analyses used and forgets the rest, so that its size follows the
 * document's. Values must be pure functions of their key.
 */
export class GenerationCache<Value> {
  private current = new WideMap<string, Value>();
  private previous = new WideMap<string, Value>();

  /** The value kept for `key`, or the one `make` gives, kept from now on. */
  get(key: string, make: () => Value): Value {
    return this.known(key) ?? this.keep(key, make());
  }

  /** The same where `make` works in slices. Left half-way, nothing is kept. */
  *getInSlices(key: string, make: () => Generator<void, Value, void>): Generator<void, Value, void> {
    return this.known(key) ?? this.keep(key, yield* make());
  }

  /** Call when an analysis is complete: what it did not use is forgotten after the next one. */
  endGeneration(): void {
    this.previous = this.current;
    this.current = new WideMap();
  }

  private known(key: string): Value | undefined {
    const value = this.current.get(key);
    if (value !== undefined) return value;
    const before = this.previous.get(key);
    return before === undefined ? undefined : this.keep(key, before);
  }

  private keep(key: string, value: Value): Value {
    this.current.set(key, value);
    return value;
  }
}
