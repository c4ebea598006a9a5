import type { LanguageTable } from '../resources/languages-table';

/** How far English leads the best other language, and which one that is, if it can be told. */
export interface Scored {
  /** In the units of the table; negative if the other one leads. */
  readonly lead: number;
  /** Its BCP 47 code. */
  readonly other: string | undefined;
}

/**
 * A language is named if its n-grams score at least this much on average, about half of what is usual for it.
 */
const LEAST_AVERAGE = 34;
/** And if it leads the second by at least this share. */
const LEAST_LEAD = 0.02;

/**
 * What the n-grams of the words say; each word must be in lower case. Without words, the lead is zero and no
 * language is named.
 */
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
