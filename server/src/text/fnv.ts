/** Where a hash of 32 bits begins, and what it is of nothing (FNV-1a, Fowler, Noll and Vo). */
export const FNV_START = 0x811c9dc5 | 0;

/** The hash, a signed number of 32 bits, with one more unit (of UTF-16) or byte taken in. Files are written with it: it stays as it is. */
export function fnv(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
