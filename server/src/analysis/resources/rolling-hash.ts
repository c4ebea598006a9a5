/*
 * The hash used to find names and forms. It sums the code units of a text, each multiplied by a power of
 * `HASH_BASE`, so that the hash of a slightly different text can be computed from those of its parts
 * (`near-names.ts`).
 */

/** The factor between the weights of neighbouring code units. */
export const HASH_BASE = 16_777_619;

/** The hash of a text with one more code unit at its end. The empty text has the hash 0. */
export function extendHash(hash: number, unit: number): number {
  return (Math.imul(hash, HASH_BASE) + unit) | 0;
}

/** The hash of the code units from `start` to `end`. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0;
  for (let index = start; index < end; index++) hash = extendHash(hash, text.charCodeAt(index));
  return hash;
}
