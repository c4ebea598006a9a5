import type { LanguageTable } from '../resources/languages-table';

/** How far English is ahead of the best other language, and that language where it is to be told. */
export interface Scored {
  /** In the units of the table; below zero where the other one is ahead. */
  readonly lead: number;
  /** Its code (BCP 47). */
  readonly other: string | undefined;
}

/** A language is named where the parts of words are worth so much for it, on the average; about half of what is usual in it. */
const LEAST_AVERAGE = 34;
/** And where the second is behind it by this share. */
const LEAST_LEAD = 0.02;

/** What the parts of the words, each in small letters, say. No words give a lead of zero and no language. */
export function scoredBy(languages: LanguageTable, words: readonly string[]): Scored {
  const { scores, parts } = languages.score(words);
  const english = languages.codes.indexOf('en');
  let best = -1;
  let bestScore = 0;
  let secondScore = 0;
  scores.forEach((score, language) => {
    if (language === english) return;
    if (score > bestScore) {
      secondScore = bestScore;
      best = language;
      bestScore = score;
    } else if (score > secondScore) secondScore = score;
  });
  const isClear = bestScore >= LEAST_AVERAGE * parts && bestScore - secondScore >= LEAST_LEAD * bestScore;
  return { lead: (scores[english] ?? 0) - bestScore, other: isClear ? languages.codes[best] : undefined };
}
