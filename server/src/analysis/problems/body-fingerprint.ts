import { wordHashes } from './word-hashes';

/** What article bodies are compared by: a pure function of the words. */
export interface BodyFingerprint {
  /** The number of words in the body. */
  readonly words: number;
  /** Hashes of all its shingles, distinct and ascending. */
  readonly shingles: Uint32Array;
  /** The smallest of the hashes. Two bodies that share most of their shingles also share most of these. */
  readonly sample: Uint32Array;
}

/**
 * A shingle is this many consecutive words: shorter ones are shared by chance, longer ones are broken by
 * every misprint.
 */
const SHINGLE = 3;

/**
 * Size of the sample. Two bodies that share half of their shingles are expected to share a third of the
 * sample.
 */
const SAMPLE = 32;

/** The fingerprint of a body. */
export function fingerprint(body: string): BodyFingerprint {
  const words = wordHashes(body);
  const all = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let index = 0; index < all.length; index++) {
    let hash = 0;
    for (let word = index; word < index + SHINGLE; word++)
      hash = mixed(Math.imul(hash, 31) ^ (words[word] ?? 0));
    all[index] = hash;
  }
  const shingles = distinct(all.sort());
  return { words: words.length, shingles, sample: shingles.slice(0, SAMPLE) };
}

/** The distinct ones among ascending numbers. */
function distinct(sorted: Uint32Array): Uint32Array {
  let kept = 0;
  for (const hash of sorted) if (kept === 0 || hash !== sorted[kept - 1]) sorted[kept++] = hash;
  return sorted.slice(0, kept);
}

/**
 * The similarity of two bodies, from 0 to 1: twice the number of shared shingles over the number in both
 * together. 1 for the same words in the same order; 0.8 for a story that grew by half.
 */
export function likeness(a: BodyFingerprint, b: BodyFingerprint): number {
  const all = a.shingles.length + b.shingles.length;
  if (all === 0) return 0;
  let shared = 0;
  for (let left = 0, right = 0; left < a.shingles.length && right < b.shingles.length;) {
    const difference = (a.shingles[left] ?? 0) - (b.shingles[right] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) left++;
    if (difference >= 0) right++;
  }
  return (2 * shared) / all;
}

/** Spreads the bits so that the smallest hashes are a fair sample. Unsigned. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
