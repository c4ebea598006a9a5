import { rememberedWith } from '../../text/remembered';
import type { Lexicon } from '../resources/lexicon';
import type { DumpWords } from '../words/dump-words';
import { editCost } from './edit-cost';
import { printedBefore } from './ocr-confusions';

/** A word that may have been intended. */
export interface Suggestion {
  /** In lower case. */
  readonly word: string;
  /** Frequency rank, with 0 for "the"; `UNRANKED` if it is not in the list. */
  readonly rank: number;
  /** Log frequency and presence in the dump, minus the cost of the edit: higher is likelier. */
  readonly score: number;
}

/** The rank of dictionary words that are not in the frequency list. */
export const UNRANKED = 300_000;

const WEIGHT_OF_EDIT = 4;
const WEIGHT_OF_DUMP = 1.2;

/** The cost of assuming an OCR error; most texts were never scanned. */
const MISREAD = 0.8;

/** The dictionary words one edit or one OCR error away from a lower-case word, the likeliest first. */
export function suggestions(
  word: string,
  lexicon: Lexicon,
  words: DumpWords,
  anyCase = false,
): readonly Suggestion[] {
  const costs = (anyCase ? costsInAnyCase : costsAsWritten)(word, lexicon);
  return costs.map(([right, cost]) => suggestionOf(right, cost, lexicon, words, anyCase)).sort(byScore);
}

/**
 * How many words are cached with what is near them: a word that a text misspells once tends to be misspelt
 * again.
 */
const WORDS_REMEMBERED = 4_000;

type WordWithCost = readonly [word: string, cost: number];

const costsAsWritten = rememberedWith(WORDS_REMEMBERED, (word, lexicon: Lexicon): readonly WordWithCost[] => {
  const costs = new Map(nearWords(word, lexicon, false));
  for (const printed of printedBefore(word, lexicon))
    costs.set(printed, Math.min(MISREAD, costs.get(printed) ?? MISREAD));
  return [...costs];
});

const costsInAnyCase = rememberedWith(WORDS_REMEMBERED, (word, lexicon: Lexicon) =>
  nearWords(word, lexicon, true),
);

function nearWords(word: string, lexicon: Lexicon, anyCase: boolean): readonly WordWithCost[] {
  const near = lexicon.oneEditAway(word, anyCase).filter((one) => one.length > 1 || one === 'a');
  return near.map((one) => [one, editCost(word, one)]);
}

/** The suggestion that results from an edit with this cost. */
export function suggestionOf(
  word: string,
  cost: number,
  lexicon: Lexicon,
  words: DumpWords,
  anyCase: boolean,
): Suggestion {
  const rank = lexicon.rank(word) ?? UNRANKED;
  const standing = WEIGHT_OF_DUMP * Math.log(1 + standingOf(word, words, anyCase));
  return { word, rank, score: standing + likelihood(rank, cost) };
}

/** Compares two suggestions: the likelier one comes first, on a tie the first in code unit order. */
export function byScore(a: Suggestion, b: Suggestion): number {
  return b.score - a.score || (a.word < b.word ? -1 : 1);
}

/** The cost of a missing space, on the scale of `editCost`. */
export const GLUE_COST = 0.5;

/**
 * How likely it is that a word of this rank was meant, at an edit cost of this much. A logarithm, so
 * differences matter.
 */
export function likelihood(rank: number, cost: number): number {
  return -Math.log(rank + 30) - WEIGHT_OF_EDIT * cost;
}

/** How often a word occurs in the dump; capitalised forms count as well if capitals say nothing. */
export function standingOf(word: string, words: DumpWords, anyCase: boolean): number {
  return words.count(word) + (anyCase ? words.count(word.charAt(0).toUpperCase() + word.slice(1)) : 0);
}
