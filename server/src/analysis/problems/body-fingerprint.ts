import { foldedWords } from './folded-words';

/** What a body of text is compared by: a pure function of its words. */
export interface BodyFingerprint {
  /** How many words the body has. */
  readonly words: number;
  /** Hashes of all its shingles, distinct and ascending. */
  readonly shingles: Uint32Array;
  /** The smallest of the hashes: two bodies that share most of their shingles share most of these too. */
  readonly sample: Uint32Array;
}

/** A shingle is this many words in a row: fewer are shared by chance, more are broken by each misprint. */
const SHINGLE = 3;

/** Size of the sample. Of two bodies that share half of their shingles, a third of the samples is expected to agree. */
const SAMPLE = 32;

/** The fingerprint of a body. */
export function fingerprint(body: string): BodyFingerprint {
  const words = foldedWords(body).map(hashOf);
  const shingles = new Set<number>();
  for (let index = 0; index + SHINGLE <= words.length; index++) {
    let hash = 0;
    for (let word = index; word < index + SHINGLE; word++)
      hash = mixed(Math.imul(hash, 31) ^ (words[word] ?? 0));
    shingles.add(hash);
  }
  const sorted = Uint32Array.from(shingles).sort();
  return { words: words.length, shingles: sorted, sample: sorted.slice(0, SAMPLE) };
}

/**
 * How much two bodies have in common, 0 to 1: twice the shingles they share, of all that both have. 1 for the same words in
 * the same order; a story that grew by half of its length is at 0.8.
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

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}

/** Spreads the bits, so that the smallest hashes are a fair sample; unsigned. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
