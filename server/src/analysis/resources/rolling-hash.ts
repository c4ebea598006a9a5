/*
 * The hash that names and forms are found by. It is a sum over the units of a text, each times a power of `HASH_BASE`, so that
 * the hash of a text that differs a little is put together from those of its parts (`near-names.ts`).
 */

/** What a unit counts more than the one behind it. */
export const HASH_BASE = 16_777_619;

/** The hash of a text that has one unit more at its end. The empty text has the hash 0. */
export function extendHash(hash: number, unit: number): number {
  return (Math.imul(hash, HASH_BASE) + unit) | 0;
}

/** The hash of the units from `start` to `end`. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0;
  for (let index = start; index < end; index++) hash = extendHash(hash, text.charCodeAt(index));
  return hash;
}
