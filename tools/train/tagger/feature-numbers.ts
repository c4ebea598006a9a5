/** Numbers hashes in order of their coming, in an open table: tens of millions of questions, which a `Map` is too slow for. */
export class FeatureNumbers {
  private keys: Uint32Array;
  private numbers: Int32Array;
  private readonly hashes: number[] = [];

  /** `slots`: room to begin with, a power of two; half of them can be taken before the table grows. */
  constructor(slots = 1 << 16) {
    this.keys = new Uint32Array(slots);
    this.numbers = new Int32Array(slots).fill(-1);
  }

  /** The number of a hash, a new one for one not met before. */
  of(hash: number): number {
    let slot = this.slot(hash);
    const known = this.numbers[slot] ?? -1;
    if (known >= 0) return known;
    if (this.hashes.length * 2 >= this.keys.length) {
      this.grow();
      slot = this.slot(hash);
    }
    this.keys[slot] = hash;
    this.numbers[slot] = this.hashes.length;
    return this.hashes.push(hash) - 1;
  }

  /** The hash of a number that was given. */
  hashOf(number: number): number {
    return this.hashes[number] ?? 0;
  }

  /** How many numbers were given. */
  get size(): number {
    return this.hashes.length;
  }

  private slot(hash: number): number {
    const mask = this.keys.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while ((this.numbers[slot] ?? -1) >= 0 && this.keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    this.keys = new Uint32Array(this.keys.length * 2);
    this.numbers = new Int32Array(this.keys.length).fill(-1);
    this.hashes.forEach((hash, number) => {
      const slot = this.slot(hash);
      this.keys[slot] = hash;
      this.numbers[slot] = number;
    });
  }
}
