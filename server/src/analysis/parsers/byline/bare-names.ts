import { JOB, NAME } from './byline-parts';

/** A bare name has so many words. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 4;
/** UTF-16. */
const LONGEST_NAME = 50;

/**
 * Whether a trimmed text is the name of one person as far as its form goes: two to four words with capitals, initials
 * and particles among them. A headline of three words has that form too: ask only where a name may be expected.
 */
export function isBareName(text: string): boolean {
  if (text.length > LONGEST_NAME || /[\d:;!?"“”]/u.test(text)) return false;
  const words = text.split(/[ \t\u00a0]+/u);
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false;
  return (
    NAME.test(text) && !JOB.test(text) && words.filter((word) => /^\p{Lu}/u.test(word)).length >= FEWEST_WORDS
  );
}
