import { ByteReader, ByteWriter } from './byte-stream';
import { hashText } from './feature-hash';

/**
 * Groups of words that are used alike ("Tuesday" and "Friday", "Seoul" and "Tokyo"), each word by a hash of its
 * lower-case form: a word that is in no group is taken for one of another by chance in some hundred.
 */
export interface WordClasses {
  /** The narrow group of a lower-case word, from 0; -1 for a word of no group. */
  narrow(word: string): number;
  /** The wide group that a narrow one is part of; -1 for -1. */
  wide(narrow: number): number;
}

/** Words and their narrow groups, and the wide group of each narrow one. */
export interface ClassLists {
  readonly words: Iterable<readonly [string, number]>;
  readonly wideOf: readonly number[];
}

/** So many bits of a word's hash are kept. */
const BITS = 24;

/** The file of word classes: counts, wide groups, gaps between the sorted hashes, the groups' low bytes and high bytes. */
export function writeWordClasses({ words, wideOf }: ClassLists): Uint8Array {
  const byHash = new Map<number, number>();
  for (const [word, narrow] of words) {
    const hash = keyOf(word);
    // The words come in order of frequency, and the first to have a hash keeps it.
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

/** Reads the file of word classes. Throws if it is not one: a broken installation. */
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

/** Where `wanted` stands among the sorted hashes, or -1. */
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
