import { ByteReader, ByteWriter } from './byte-stream';
import { hashText } from './feature-hash';

/**
 * Groups of words that are used alike ("Tuesday" and "Friday", "Seoul" and "Tokyo"). Words are stored by the
 * hash of their lower-case form, so about one in several hundred words without a group is mistaken for one
 * that has one.
 */
export interface WordClasses {
  /** The narrow group of a lower-case word, from 0; -1 if it has none. */
  narrow(word: string): number;
  /** The wide group that contains a narrow one; -1 for -1. */
  wide(narrow: number): number;
}

/** Words and their narrow groups, and the wide group of each narrow one. */
export interface ClassLists {
  readonly words: Iterable<readonly [string, number]>;
  readonly wideOf: readonly number[];
}

/** How many bits of a word's hash are kept. */
const BITS = 24;

/**
 * The file of word classes: counts, wide groups, gaps between the sorted hashes, then the low bytes and the
 * high bytes of the groups.
 */
export function writeWordClasses({ words, wideOf }: ClassLists): Uint8Array {
  const byHash = new Map<number, number>();
  for (const [word, narrow] of words) {
    const hash = keyOf(word);
    // The words come in order of frequency, and the first with a given hash keeps it.
    if (!byHash.has(hash)) byHash.set(hash, narrow);
  }
  const sorted = [...byHash].sort(([a], [b]) => a - b);
  const out = new ByteWriter();
  out.number(sorted.length);
  out.number(wideOf.length);
  out.put(wideOf);
  let previous = 0;
  for (const [hash] of sorted) {
    out.number(hash - previous);
    previous = hash;
  }
  out.put(sorted.map(([, narrow]) => narrow & 255));
  out.put(sorted.map(([, narrow]) => narrow >> 8));
  return out.toBytes();
}

/** Reads the file of word classes. Throws if it is something else, which means a broken installation. */
export function decodeWordClasses(bytes: Uint8Array): WordClasses {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const wideOf = reader.take(reader.number());
  if (count > bytes.length) throw new RangeError('it is cut short');
  const hashes = new Uint32Array(count);
  let hash = 0;
  for (let index = 0; index < count; index++) {
    hash += reader.number();
    hashes[index] = hash;
  }
  const low = reader.take(count);
  const high = reader.take(count);
  if (!reader.atEnd) throw new RangeError('it is too long');
  return {
    narrow: (word) => {
      const at = indexOf(hashes, keyOf(word));
      return at < 0 ? -1 : (low[at] ?? 0) | ((high[at] ?? 0) << 8);
    },
    wide: (narrow) => wideOf[narrow] ?? -1,
  };
}

function keyOf(word: string): number {
  return hashText(word) >>> (32 - BITS);
}

/** The index of `wanted` in the sorted hashes, or -1. */
function indexOf(hashes: Uint32Array, wanted: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const hash = hashes[middle] ?? 0;
    if (hash === wanted) return middle;
    if (hash < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
