import { eachInSlices, type Slices } from '../incremental/slices';
import { type LanguageCode, mostOf } from './settle-languages';

/** A paragraph whose language has been settled. */
export interface SettledParagraph {
  readonly article: number;
  readonly language: LanguageCode;
  /** The number of distinct words in it. */
  readonly words: number;
}

/** The language of most words in each of `count` articles; `und` if an article has none. Works in slices. */
export function* articleLanguages(
  paragraphs: readonly SettledParagraph[],
  count: number,
  slices: Slices,
): Generator<void, readonly LanguageCode[], void> {
  const words = Array.from({ length: count }, () => new Map<LanguageCode, number>());
  yield* eachInSlices(paragraphs, WORK_OF_A_PARAGRAPH, slices, ({ article, language, words: own }) => {
    const counts = words[article];
    if (own > 0) counts?.set(language, (counts.get(language) ?? 0) + own);
  });
  return words.map(mostOf);
}

/** The cost of a paragraph here, in characters of ordinary work. */
const WORK_OF_A_PARAGRAPH = 2;
