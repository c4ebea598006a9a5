import { classOf, LETTER, NUMBER, SPACE, UPPER } from '../../text/characters';
import { monthNumber, WEEKDAY } from './month-names';

const MARKS = ',.:(/-–—―_\u2010\u2212';
const WEEKDAY_FIRST = new RegExp(`^(?:${WEEKDAY})(?!\\p{L})`, 'u');
const AGENCY_FIRST = /^(?:\p{Lu}{2}|Reuter|Xinhua)/u;

/**
 * Whether a dateline may go on at `at`, behind its place: a mark, a date, a weekday or an agency must follow. Most lines
 * begin with a capital and go on with a plain word, and are spared everything else by this. It may say yes where
 * none of those follows, but not the other way round.
 */
export function datelineGoesOn(text: string, at: number): boolean {
  let next = at;
  while ((classOf(text.charCodeAt(next)) & SPACE) !== 0) next++;
  if (next >= text.length) return false;
  if (MARKS.includes(text.charAt(next))) return true;
  const kind = classOf(text.charCodeAt(next));
  if ((kind & NUMBER) !== 0) return next > at;
  if ((kind & LETTER) === 0 || next === at) return false;
  const word = /^\p{L}+/u.exec(text.slice(next, next + 24))?.[0] ?? '';
  if (monthNumber(word) !== undefined || WEEKDAY_FIRST.test(text.slice(next, next + 24))) return true;
  return (kind & UPPER) !== 0 && AGENCY_FIRST.test(text.slice(next, next + 6));
}
