import { fnv, FNV_START } from '../../text/fnv';

/** A hash of `text`, a signed number of 32 bits (FNV-1a over its UTF-16 tokens, mixed), the same everywhere and for ever: weights are kept by it. */
export function hashText(text: string, seed = 0): number {
  let hash = FNV_START ^ seed;
  for (let index = 0; index < text.length; index++) {
    hash = fnv(hash, text.charCodeAt(index));
  }
  return mixed(hash);
}

/** Joins a hash and a number into one hash; the order counts. */
export function joinHash(hash: number, value: number): number {
  return mixed((Math.imul(hash ^ value, 0x9e3779b1) + value) | 0);
}

/** Spreads the bits of a hash evenly (the finaliser of Austin Appleby's MurmurHash3, public domain). */
function mixed(hash: number): number {
  let spread = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35);
  return spread ^ (spread >>> 16);
}
