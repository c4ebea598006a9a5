/** A power of two: a million keys come to a few thousand in each part. */
const PARTS = 256;

/**
 * A map for as many keys as a text has words or lines. A `Map` is laid out anew whenever it has doubled, which with half a million keys
 * takes a tenth of a second; here only one of many parts is. Of a string a few characters choose the part, of a number its last bits.
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

  /** Whether the key was there. */
  delete(key: Key): boolean {
    return this.partOf(key).delete(key);
  }

  private partOf(key: Key): Map<Key, Value> {
    const part = this.parts[typeof key === 'number' ? key & (PARTS - 1) : partOfText(key)];
    // There are as many as the mask lets through.
    return part ?? new Map();
  }
}

function partOfText(text: string): number {
  const { length } = text;
  const middle = text.charCodeAt(length >> 1);
  const ends = Math.imul(text.charCodeAt(0), 31) + text.charCodeAt(length - 1);
  return (Math.imul(Math.imul(ends, 31) + middle, 31) + length) & (PARTS - 1);
}
