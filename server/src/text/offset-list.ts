/** A list of offsets that grows: a plain array of millions of numbers is laid out anew, all at once, whenever it is full. */
export class OffsetList {
  private offsets = new Int32Array(64);
  private count = 0;

  push(offset: number): void {
    if (this.count === this.offsets.length) this.grow();
    this.offsets[this.count++] = offset;
  }

  /** All that was put in, in order; nothing more may be. */
  done(): Int32Array {
    return this.offsets.subarray(0, this.count);
  }

  private grow(): void {
    const wider = new Int32Array(this.offsets.length * 2);
    wider.set(this.offsets);
    this.offsets = wider;
  }
}
