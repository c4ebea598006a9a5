import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import type { DateLanguage } from './language';
import { SPANISH } from './spanish';

/**
 * All languages whose relative dates are read. To add one, add a file next to this one and an entry in this
 * list.
 */
const DATE_LANGUAGES: readonly DateLanguage[] = [ENGLISH, GERMAN, FRENCH, SPANISH];

/** How many distinct common words of a language make a text count as being in it. */
const COMMON_WORDS = 2;

/**
 * The languages a paragraph may be written in: always English, and any other whose common words occur in it.
 */
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
