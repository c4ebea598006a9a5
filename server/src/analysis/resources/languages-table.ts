import { fnv, FNV_START } from '../../text/fnv';
import { packParts, startsOf, unpackParts } from '../../text/binary-layout';
import { HASH_INDEX_PARTS, HashIndex, packHashIndex } from './hash-index';

/** What word n-grams tell about the language of a text in Latin letters. */
export interface LanguageTable {
  /** ISO 639-1 codes, sorted. `ms` stands for Malay and Indonesian, `no` for both kinds of Norwegian. */
  readonly codes: readonly string[];
  /** A score for each of `codes`, and the number of n-grams it is based on. Words must be in lower case. */
  score(words: Iterable<string>): LanguageScores;
}

/** Scores by language index, and the number of n-grams they are based on. */
export interface LanguageScores {
  readonly scores: Float64Array;
  readonly parts: number;
}

/** The hash of a word n-gram, with a weight for each language in which it is frequent. */
export interface WeighedNgram {
  readonly hash: number;
  /** `language` is an index into the codes; weights are from 1 to 255. */
  readonly weights: readonly { readonly language: number; readonly weight: number }[];
}

/** N-grams are four bytes of UTF-8, one every three bytes, with a space at either end of the word. */
const PART = 4;
const STRIDE = 3;
/** In bytes. The rest of a longer word is ignored. */
const LONGEST_WORD = 70;
const BORDER = 32;

/** The hash of an n-gram (FNV-1a over its bytes). */
export function hashOfBytes(bytes: readonly number[]): number {
  let hash = FNV_START;
  for (const byte of bytes) hash = fnv(hash, byte);
  return hash;
}

/**
 * The table as bytes. Throws a `RangeError` if it exceeds the limits of the format: 65,536 n-grams, 255
 * languages.
 */
export function packLanguages(codes: readonly string[], ngrams: readonly WeighedNgram[]): Uint8Array {
  const weights = ngrams.flatMap((ngram) => ngram.weights);
  return packParts([
    new TextEncoder().encode(codes.join(' ')),
    Uint8Array.from(ngrams, (ngram) => ngram.weights.length),
    Uint8Array.from(weights, ({ language }) => language),
    Uint8Array.from(weights, ({ weight }) => weight),
    ...packHashIndex(ngrams.map(({ hash }, value) => ({ hash, value }))),
  ]);
}

/**
 * The table that `packLanguages` packed, read in place. Throws a `RangeError` on bytes that are truncated or
 * something else.
 */
export function decodeLanguages(bytes: Uint8Array): LanguageTable {
  const [names, counts, languages, weights, ...index] = unpackParts(bytes, 4 + HASH_INDEX_PARTS);
  const codes = new TextDecoder().decode(names).split(' ');
  const starts = startsOf(counts ?? new Uint8Array(0));
  const ngrams = new HashIndex(index);
  return {
    codes,
    score: (words) => {
      const scores = new Float64Array(codes.length);
      const seen = new Set<number>();
      const add = (hash: number): void => {
        if (seen.has(hash)) return;
        seen.add(hash);
        for (const row of ngrams.valuesOf(hash)) {
          const end = starts[row + 1] ?? 0;
          for (let at = starts[row] ?? 0; at < end; at++) {
            const language = languages?.[at] ?? 0;
            scores[language] = (scores[language] ?? 0) + (weights?.[at] ?? 0);
          }
        }
      };
      for (const word of words) eachPart(word, add);
      return { scores, parts: seen.size };
    },
  };
}

const encoder = new TextEncoder();
const buffer = new Uint8Array(3 * LONGEST_WORD);

/** Calls `found` with the hash of each n-gram of a word. */
function eachPart(word: string, found: (hash: number) => void): void {
  const length = Math.min(LONGEST_WORD, encoder.encodeInto(word, buffer).written);
  let at = 0;
  for (; at + PART < length; at += STRIDE) found(hashOfPart(at, at + PART, at === 0, false));
  // The last n-gram of a longer word ends with it, even if it overlaps the one before; a word of three
  // letters is one n-gram.
  const from = length === 3 ? 0 : Math.max(0, length - PART);
  found(hashOfPart(from, length, at === 0, true));
}

function hashOfPart(from: number, to: number, opens: boolean, closes: boolean): number {
  let hash = opens ? fnv(FNV_START, BORDER) : FNV_START;
  for (let at = from; at < to; at++) hash = fnv(hash, buffer[at] ?? 0);
  return closes ? fnv(hash, BORDER) : hash;
}
