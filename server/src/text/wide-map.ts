/** A power of two: a million keys make a few thousand per part. */
const PARTS = 256;

/**
 * A map for as many keys as a text has words or lines. A `Map` is rehashed each time it doubles, which with
 * half a million keys takes a tenth of a second; here only one of many parts is. The part is chosen by a few
 * characters of a string, or by the low bits of a number.
 */
export class WideMap<Key extends string | number, Value> {
  private readonly parts = Array.from({ length: PARTS }, () => new Map<Key, Value>());

  get(key: Key): Value | undefined {
    return this.partOf(key).get(key);
  }

  has(key: Key): boolean {
    return this.partOf(key).has(key);
  }

  set(key: Key, value: Value): void {
    this.partOf(key).set(key, value);
  }

  /** Deletes the key; returns whether it was there. */
  delete(key: Key): boolean {
    return this.partOf(key).delete(key);
  }

  private partOf(key: Key): Map<Key, Value> {
    const part = this.parts[typeof key === 'number' ? key & (PARTS - 1) : partOfText(key)];
    // There are as many parts as the mask allows.
    return part ?? new Map();
  }
}

function partOfText(text: string): number {
  const { length } = text;
  const middle = text.charCodeAt(length >> 1);
  const ends = Math.imul(text.charCodeAt(0), 31) + text.charCodeAt(length - 1);
  return (Math.imul(Math.imul(ends, 31) + middle, 31) + length) & (PARTS - 1);
}
