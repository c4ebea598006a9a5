import { fnv, FNV_START } from '../../text/fnv';

/**
 * A hash of `text` as a signed 32-bit number (FNV-1a over its UTF-16 units, then mixed). It must never
 * change, since weights are stored under it.
 */
export function hashText(text: string, seed = 0): number {
  let hash = FNV_START ^ seed;
  for (let index = 0; index < text.length; index++) {
    hash = fnv(hash, text.charCodeAt(index));
  }
  return mixed(hash);
}

/** Combines a hash and a number into one hash. Order matters. */
export function joinHash(hash: number, value: number): number {
  return mixed((Math.imul(hash ^ value, 0x9e3779b1) + value) | 0);
}

/** Spreads the bits of a hash evenly (the finaliser of Austin Appleby's MurmurHash3, public domain). */
function mixed(hash: number): number {
  let spread = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35);
  return spread ^ (spread >>> 16);
}
