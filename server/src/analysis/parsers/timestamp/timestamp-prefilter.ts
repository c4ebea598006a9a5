import { classOf, isAsciiDigit, LETTER, LOWER, SPACE, UPPER } from '../../../text/characters';
import { monthNumber } from './month-names';

/** No month's name is longer. UTF-16. */
const LONGEST_MONTH = 14;
/** Letters of Latin script lie below. */
const LATIN = 0x24f;
/** So many blanks may stand between a day and its month. */
const WIDEST = 3;

/**
 * Whether a number in `text` stands as in a date or a time of day: between marks, beside a word that may be a month, or
 * before what closes a time. Nearly all numbers of running text stand otherwise, and telling so is much cheaper than
 * searching the line for every form of date. It may say yes where there is none, but not the other way round.
 */
export function mayHoldStamp(text: string): boolean {
  let index = 0;
  while (index < text.length) {
    if (!isAsciiDigit(text.charCodeAt(index))) {
      index++;
      continue;
    }
    const start = index;
    while (isAsciiDigit(text.charCodeAt(index))) index++;
    const digits = index - start;
    if (isMarked(text, index, digits) || closesTime(text, index, digits)) return true;
    // A day has two digits at most; a year does not stand beside its month without a day.
    if (digits <= 2 && (isAfterMonth(text, start) || isBeforeMonth(text, index))) return true;
  }
  return false;
}

/** `12:30`, `12.30`, `3/4/21`, `2021-04-03`, `2021. 4. 3`, `1430 +0530`; but not `3.5`, `1-0` or `1987/88`. */
function isMarked(text: string, at: number, digits: number): boolean {
  const mark = text.charAt(at);
  const next = skipBlanks(text, mark !== '' && ':/-.'.includes(mark) ? at + 1 : at, 1);
  if (digits === 4 && OFFSET.test(text.slice(at, at + 4))) return true;
  const unit = text.charCodeAt(next);
  if (next === at || !isAsciiDigit(unit)) return false;
  if (mark === ':') return true;
  let end = next;
  while (isAsciiDigit(text.charCodeAt(end))) end++;
  return text.charAt(end) === mark || (mark === '.' && end - next === 2 && unit <= 0x35);
}

const OFFSET = /^[ \t]?[+-][01]\d/;
const HALF_OF_DAY = /^[ap]\.?m/i;
const HOURS = /^h(?:rs|ours)?(?!\p{L})/iu;

/** What opens `a.m.`, `h` or a zone; or a letter of a script that needs no blanks (`3月`, `15시`). */
function closesTime(text: string, at: number, digits: number): boolean {
  const next = skipBlanks(text, at, 1);
  const unit = text.charCodeAt(next);
  const kind = classOf(unit);
  if ((kind & LETTER) === 0) return false;
  if (unit > LATIN) return true;
  const letter = unit | 32;
  if (letter === 0x68) return HOURS.test(text.slice(next, next + 6));
  if (letter === 0x61 || letter === 0x70) if (HALF_OF_DAY.test(text.slice(next, next + 3))) return true;
  if (digits !== 4) return false;
  const zone = (kind & UPPER) !== 0 && (classOf(text.charCodeAt(next + 1)) & LOWER) === 0;
  return zone || /^(?:gmt|utc)/.test(text.slice(next, next + 3));
}

/** The word before a day is one with a capital, or of another script. */
function isAfterMonth(text: string, start: number): boolean {
  let at = start - 1;
  for (let blanks = 0; at >= 0 && blanks < WIDEST && isJoint(text, at); blanks++) at--;
  let letters = 0;
  while (at >= 0 && letters < LONGEST_MONTH) {
    const kind = classOf(text.charCodeAt(at));
    if ((kind & UPPER) !== 0 || text.charCodeAt(at) > LATIN) return true;
    if ((kind & LETTER) === 0) return false;
    letters++;
    at--;
  }
  return false;
}

/** The word behind a day has a capital, is of another script, or is a month in small letters. */
function isBeforeMonth(text: string, end: number): boolean {
  let at = end + (/^(?:st|nd|rd|th|er|[º°.])?/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
  for (let blanks = 0; blanks < WIDEST && isJoint(text, at); blanks++) at++;
  if (at === end) return false;
  const link = /^(?:de|of)[ \t]/.exec(text.slice(at, at + 3));
  if (link !== null) at += link[0].length;
  const first = text.charCodeAt(at);
  if ((classOf(first) & UPPER) !== 0 || first > LATIN) return true;
  if ((classOf(first) & LETTER) === 0) return false;
  let to = at;
  while ((classOf(text.charCodeAt(to)) & LOWER) !== 0) to++;
  return to - at <= LONGEST_MONTH && monthNumber(text.slice(at, to)) !== undefined;
}

function isJoint(text: string, at: number): boolean {
  return ' \t-/.'.includes(text.charAt(at)) && at < text.length;
}

function skipBlanks(text: string, at: number, most: number): number {
  let next = at;
  while (next - at < most && (classOf(text.charCodeAt(next)) & SPACE) !== 0) next++;
  return next;
}
