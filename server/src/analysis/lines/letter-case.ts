import { classAt, classOf, HALF, LETTER, LOWER, SPACE, UPPER } from '../../text/characters';

/** How a text uses capitals. */
export interface LetterCase {
  /** Pieces between white space. */
  readonly words: number;
  readonly lower: number;
  readonly upper: number;
  /** Words that begin with four letters, and how many of those with a capital. */
  readonly longWords: number;
  readonly longCapitalised: number;
}

/** A word is long from so many letters on. */
const LONG = 4;

/** Counts letters and words of `text`, which begins with no white space, in one pass. */
export function letterCase(text: string): LetterCase {
  let words = 1;
  let lower = 0;
  let upper = 0;
  let longWords = 0;
  let longCapitalised = 0;
  /** Letters the word has begun with; none are counted once something else has come. */
  let letters = 0;
  let capital = false;
  let betweenWords = false;
  for (let index = 0; index < text.length; index++) {
    let kind = classOf(text.charCodeAt(index));
    if ((kind & SPACE) !== 0) {
      if (!betweenWords) words++;
      betweenWords = true;
      letters = 0;
      continue;
    }
    betweenWords = false;
    if ((kind & HALF) !== 0) {
      kind = classAt(text, index);
      if ((kind & HALF) === 0) index++;
    }
    if ((kind & LETTER) === 0) {
      letters = LONG;
      continue;
    }
    if ((kind & LOWER) !== 0) lower++;
    else if ((kind & UPPER) !== 0) upper++;
    if (letters === 0) capital = (kind & UPPER) !== 0;
    if (letters < LONG && ++letters === LONG) {
      longWords++;
      if (capital) longCapitalised++;
    }
  }
  return { words, lower, upper, longWords, longCapitalised };
}
