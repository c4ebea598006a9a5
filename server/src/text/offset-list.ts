/** A list of offsets that grows: a plain array of millions of numbers is laid out anew, all at once, whenever it is full. */
export class OffsetList {
  private offsets: Int32Array;
  private count = 0;

  /** @param room for so many offsets at first */
  constructor(room = 64) {
    this.offsets = new Int32Array(Math.max(1, room));
  }

  push(offset: number): void {
    if (this.count === this.offsets.length) this.grow(this.count + 1);
    this.offsets[this.count++] = offset;
  }

  /** Appends all of `offsets`. */
  append(offsets: Int32Array): void {
    if (this.count + offsets.length > this.offsets.length) this.grow(this.count + offsets.length);
    this.offsets.set(offsets, this.count);
    this.count += offsets.length;
  }

  /** All that was put in, in order; nothing more may be. */
  done(): Int32Array {
    return this.offsets.subarray(0, this.count);
  }

  private grow(least: number): void {
    const wider = new Int32Array(Math.max(least, this.offsets.length * 2));
    wider.set(this.offsets);
    this.offsets = wider;
  }
}
