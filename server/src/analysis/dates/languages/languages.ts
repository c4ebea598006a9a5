import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import type { DateLanguage } from './language';
import { SPANISH } from './spanish';

/** All languages whose relative dates are read. Add one as a file beside this one and a place in this list. */
const DATE_LANGUAGES: readonly DateLanguage[] = [ENGLISH, GERMAN, FRENCH, SPANISH];

/** So many different common words of a language make a text one of it. */
const COMMON_WORDS = 2;

/** The languages that a paragraph may be written in: English always, another where its small words stand in it. */
export function languagesOf(text: string): readonly DateLanguage[] {
  return DATE_LANGUAGES.filter(
    ({ commonWords }) => commonWords.length === 0 || isWrittenWith(text, commonWords),
  );
}

function isWrittenWith(text: string, words: readonly string[]): boolean {
  let seen = 0;
  for (const word of words) if (text.includes(` ${word} `) && ++seen === COMMON_WORDS) return true;
  return false;
}
