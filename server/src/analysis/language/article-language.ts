import { eachInSlices, type Slices } from '../incremental/slices';
import { type LanguageCode, mostOf } from './settle-languages';

/** A paragraph whose language is settled. */
export interface SettledParagraph {
  readonly article: number;
  readonly language: LanguageCode;
  /** How many different words it has. */
  readonly words: number;
}

/** The language in which most words of each of `count` articles stand; `und` where an article has none. In slices. */
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

/** What a paragraph costs here, in characters of other work. */
const WORK_OF_A_PARAGRAPH = 2;
