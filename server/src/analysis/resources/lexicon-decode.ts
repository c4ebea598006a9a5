import { once } from '../../text/remembered';
import { plainWord } from '../../text/plain-word';
import type { Lexicon } from './lexicon';
import { Dawg } from './lexicon-dawg';
import { decodeWordPairs } from './word-pairs';

/** The files that hold the lexicon, as written by `tools/data/lexicon.ts`. */
export const LEXICON_FILES = {
  words: 'lexicon.bin',
  attested: 'attested.bin',
  misspellings: 'misspellings.bin',
  pairs: 'word-pairs.bin',
} as const;

/**
 * Bits of a word's byte: a dictionary has it in lower case, or with a capital. The remaining bits are its
 * frequency.
 */
export const LOWER_CASE = 1;
export const CAPITALISED = 2;
const NO_RANK = 63;
/** Frequency steps per unit of the natural logarithm of the rank. */
const STEPS = 5.2;

/** Packs a zero-based rank, or its absence, into six bits. */
export function packRank(rank: number | undefined): number {
  return rank === undefined ? NO_RANK : Math.min(NO_RANK - 1, Math.floor(Math.log(rank + 1) * STEPS));
}

/** The rank that `packRank` packed, rounded to the best rank of its step. */
function unpackRank(packed: number): number | undefined {
  return packed === NO_RANK ? undefined : Math.ceil(Math.exp(packed / STEPS)) - 1;
}

/**
 * The lexicon in these files, read in place. `lexicon.bin` is the u32 length of an automaton, the automaton,
 * and one byte per word. `misspellings.bin` is the same with a u16 per word, the number of a repair, followed
 * by the repairs as UTF-8 lines. `attested.bin` is an automaton alone. `word-pairs.ts` describes
 * `word-pairs.bin`. A missing or truncated file means fewer words, never an error.
 */
export function decodeLexicon(files: ReadonlyMap<string, Uint8Array>): Lexicon {
  const [words, traits] = splitTable(files.get(LEXICON_FILES.words));
  const [misspellings, rest] = splitTable(files.get(LEXICON_FILES.misspellings));
  const repairNumbers = new DataView(
    rest.buffer,
    rest.byteOffset,
    Math.min(rest.byteLength, misspellings.size * 2),
  );
  // Many texts have no misprints and need neither.
  const repairs = once(() => new TextDecoder().decode(rest.subarray(repairNumbers.byteLength)).split('\n'));
  const attested = once(() => Dawg.of(files.get(LEXICON_FILES.attested) ?? new Uint8Array(0)));
  const pairs = once(() => decodeWordPairs(files.get(LEXICON_FILES.pairs)));

  const traitsOf = (folded: string): number => {
    const number = words.numberOf(folded);
    return number < 0 ? NO_RANK << 2 : (traits[number] ?? NO_RANK << 2);
  };
  const stands = (word: string): boolean => {
    const folded = word.toLowerCase();
    return (traitsOf(folded) & (folded === word ? LOWER_CASE : LOWER_CASE | CAPITALISED)) !== 0;
  };
  const has = (word: string): boolean => {
    const plain = plainWord(word);
    return stands(plain) || (/'s$/i.test(plain) && stands(plain.slice(0, -2)));
  };
  const isAttested = (word: string): boolean =>
    attested().numberOf(plainWord(word).toLowerCase().replace(/'s$/, '')) >= 0;
  return {
    has,
    standing: (word) => (has(word) ? 'accepted' : isAttested(word) ? 'attested' : 'unknown'),
    rank: (word) => unpackRank(traitsOf(plainWord(word)) >> 2),
    misspelling: (word) => {
      const plain = plainWord(word);
      const number = misspellings.numberOf(plain);
      if (number < 0 || number * 2 + 2 > repairNumbers.byteLength) return [];
      return repair(plain, repairs()[repairNumbers.getUint16(number * 2, true)] ?? '');
    },
    oneEditAway: (word, anyCase = false) => {
      const wanted = anyCase ? LOWER_CASE | CAPITALISED : LOWER_CASE;
      return words.oneEditAway(plainWord(word)).filter((near) => (traitsOf(near) & wanted) !== 0);
    },
    get pairs() {
      return pairs();
    },
  };
}

/** A table's automaton and the bytes after it. */
function splitTable(bytes: Uint8Array = new Uint8Array(0)): readonly [Dawg, Uint8Array] {
  if (bytes.byteLength < 4) return [Dawg.of(new Uint8Array(0)), new Uint8Array(0)];
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  return [Dawg.of(bytes.subarray(4, 4 + length)), bytes.subarray(4 + length)];
}

/**
 * Describes how to turn `wrong` into each of `rights`, in a form that many misspellings share: where to cut,
 * how much, and what to insert (`1,2,av` turns "hvaing" into "having"), separated by semicolons.
 */
export function describeRepair(wrong: string, rights: readonly string[]): string {
  return rights.map((right) => describeOne(wrong, right)).join(';');
}

function describeOne(wrong: string, right: string): string {
  const shorter = Math.min(wrong.length, right.length);
  let start = 0;
  while (start < shorter && wrong[start] === right[start]) start++;
  let end = 0;
  while (end < shorter - start && wrong[wrong.length - 1 - end] === right[right.length - 1 - end]) end++;
  return `${start},${wrong.length - end - start},${right.slice(start, right.length - end)}`;
}

/** Applies what `describeRepair` returned to a word. */
function repair(wrong: string, description: string): readonly string[] {
  return description.split(';').map((one) => {
    const [start = '0', cut = '0', text = ''] = one.split(',');
    return wrong.slice(0, Number(start)) + text + wrong.slice(Number(start) + Number(cut));
  });
}
