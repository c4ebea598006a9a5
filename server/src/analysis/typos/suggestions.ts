import { rememberedWith } from '../../text/remembered';
import type { Lexicon } from '../resources/lexicon';
import type { DumpWords } from '../words/dump-words';
import { editCost } from './edit-cost';
import { printedBefore } from './ocr-confusions';

/** A word that may have been meant. */
export interface Suggestion {
  /** In lower case. */
  readonly word: string;
  /** Frequency rank, 0 is "the"; `UNRANKED` if it is not in the list. */
  readonly rank: number;
  /** Log frequency and standing in the dump, less the cost of the edit: higher is likelier. */
  readonly score: number;
}

/** Rank given to dictionary words that the frequency list lacks. */
export const UNRANKED = 300_000;

const WEIGHT_OF_EDIT = 4;
const WEIGHT_OF_DUMP = 1.2;

/** What it costs to believe that a scan was misread; most texts were never scanned. */
const MISREAD = 0.8;

/** The dictionary words one edit away from a lower-case word, or one misreading of its scan, the likeliest first. */
export function suggestions(
  word: string,
  lexicon: Lexicon,
  words: DumpWords,
  anyCase = false,
): readonly Suggestion[] {
  const costs = (anyCase ? costsInAnyCase : costsAsWritten)(word, lexicon);
  return costs.map(([right, cost]) => suggestionOf(right, cost, lexicon, words, anyCase)).sort(byScore);
}

/** So many words are remembered with what is near them: one that a text misspells once it misspells again. */
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

/** The suggestion that an edit of this cost makes. */
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

/** Compares two suggestions: the likelier one comes first, of two alike the first in code unit order. */
export function byScore(a: Suggestion, b: Suggestion): number {
  return b.score - a.score || (a.word < b.word ? -1 : 1);
}

/** What a missing blank costs, on the scale of `editCost`. */
export const GLUE_COST = 0.5;

/** How likely a word of this rank was meant, an edit of this cost away: a logarithm, so differences count. */
export function likelihood(rank: number, cost: number): number {
  return -Math.log(rank + 30) - WEIGHT_OF_EDIT * cost;
}

/** How often a word stands in the dump; where capitals say nothing, with a capital as well. */
export function standingOf(word: string, words: DumpWords, anyCase: boolean): number {
  return words.count(word) + (anyCase ? words.count(word.charAt(0).toUpperCase() + word.slice(1)) : 0);
}
