/** The initial value of a 32-bit FNV-1a hash (Fowler, Noll and Vo), which is also the hash of nothing. */
export const FNV_START = 0x811c9dc5 | 0;

/**
 * The hash, a signed 32-bit number, after one more UTF-16 unit or byte. It is stored in files, so it must not
 * change.
 */
export function fnv(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
