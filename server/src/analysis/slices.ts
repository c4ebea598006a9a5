/**
 * Counts work, so that a long analysis can be cut into slices without reading a clock: `spent` says when about one
 * slice's worth of characters has been gone through. Slices of this size take a few milliseconds.
 */
export class Slices {
  private work = 0;

  /** Adds `characters` of work; true when a slice is full, and the count begins anew. */
  spent(characters: number): boolean {
    this.work += characters;
    if (this.work < SLICE) return false;
    this.work = 0;
    return true;
  }
}

const SLICE = 8192;

/** Runs work that was cut into slices to its end, for whoever holds no thread that others wait for. */
export function runToEnd<Result>(work: Generator<void, Result, void>): Result {
  let next = work.next();
  while (next.done !== true) next = work.next();
  return next.value;
}
