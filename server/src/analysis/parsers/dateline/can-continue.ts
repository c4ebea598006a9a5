import { DATELINE_DASHES, MANGLED_DASH_STARTS } from './dashes';
import { classOf, LETTER, LOWER, NUMBER, SPACE, UPPER } from '../../../text/characters';
import { monthNumber, WEEKDAY } from '../timestamp/month-names';

const MARKS = `${DATELINE_DASHES}${MANGLED_DASH_STARTS},.:(/`;
const WEEKDAY_FIRST = new RegExp(`^(?:${WEEKDAY})(?!\\p{L})`, 'u');
const AGENCY_FIRST = /^(?:\p{Lu}{2}|Reuter|Xinhua)/u;

/**
 * Whether a dateline may go on at `at`, behind its place: a mark, a date, a weekday or an agency must follow. Most lines
 * begin with a capital and go on with a plain word, and are spared everything else by this; so are those with such a
 * word behind a comma or a full stop. It may say yes where none of those follows, but not the other way round.
 */
export function datelineGoesOn(text: string, at: number): boolean {
  let next = afterBlanks(text, at);
  if (next >= text.length) return false;
  const mark = text.charAt(next);
  if (mark === ',' || mark === '.') {
    next = afterBlanks(text, next + 1);
    return (classOf(text.charCodeAt(next)) & LOWER) === 0 || isOfDate(text, next);
  }
  if (MARKS.includes(mark)) return true;
  const kind = classOf(text.charCodeAt(next));
  if ((kind & NUMBER) !== 0) return next > at;
  if ((kind & LETTER) === 0 || next === at) return false;
  if (isOfDate(text, next)) return true;
  return (kind & UPPER) !== 0 && AGENCY_FIRST.test(text.slice(next, next + 6));
}

function afterBlanks(text: string, at: number): number {
  let next = at;
  while ((classOf(text.charCodeAt(next)) & SPACE) !== 0) next++;
  return next;
}

/** Whether the word at `at` is a month or a weekday. */
function isOfDate(text: string, at: number): boolean {
  const word = /^\p{L}+/u.exec(text.slice(at, at + 24))?.[0] ?? '';
  return monthNumber(word) !== undefined || WEEKDAY_FIRST.test(text.slice(at, at + 24));
}
