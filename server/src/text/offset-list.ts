/**
 * A growing list of offsets. A plain array of millions of numbers is reallocated whole whenever it is full.
 */
export class OffsetList {
  private offsets = new Int32Array(64);
  private count = 0;

  push(offset: number): void {
    if (this.count === this.offsets.length) this.grow();
    this.offsets[this.count++] = offset;
  }

  /** All offsets, in order; none may be added afterwards. */
  done(): Int32Array {
    return this.offsets.subarray(0, this.count);
  }

  private grow(): void {
    const wider = new Int32Array(this.offsets.length * 2);
    wider.set(this.offsets);
    this.offsets = wider;
  }
}
