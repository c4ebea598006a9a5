import { LanguageCode, mostOf } from './settle-languages';

/** A paragraph whose language is settled. */
interface SettledParagraph {
  readonly article: number;
  readonly language: LanguageCode;
  /** How many different words it has. */
  readonly words: number;
}

/** The language in which most words of each of `count` articles stand; `und` where an article has none. */
export function articleLanguages(
  paragraphs: readonly SettledParagraph[],
  count: number,
): readonly LanguageCode[] {
  const words = Array.from({ length: count }, () => new Map<LanguageCode, number>());
  for (const { article, language, words: own } of paragraphs) {
    const counts = words[article];
    if (own > 0) counts?.set(language, (counts.get(language) ?? 0) + own);
  }
  return words.map(mostOf);
}
