import { WideMap } from '../../text/wide-map';

/**
 * A cache by content that keeps what the last two analyses used and drops the rest, so its size follows that
 * of the document. Values must be pure functions of their key.
 */
export class GenerationCache<Value> {
  private current = new WideMap<string, Value>();
  private previous = new WideMap<string, Value>();

  /** The cached value for `key`, or the result of `make`, which is cached from now on. */
  get(key: string, make: () => Value): Value {
    return this.known(key) ?? this.keep(key, make());
  }

  /** Like `get`, for a `make` that works in slices. If it is abandoned half-way, nothing is cached. */
  *getInSlices(key: string, make: () => Generator<void, Value, void>): Generator<void, Value, void> {
    return this.known(key) ?? this.keep(key, yield* make());
  }

  /** Call this when an analysis is complete. Whatever it did not use is dropped after the next one. */
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
