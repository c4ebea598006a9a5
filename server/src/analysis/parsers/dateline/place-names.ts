import { allMatches } from '../../../text/all-matches';
import type { Span } from '../../../text/span';

const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’.]*(?:-\\p{L}[\\p{L}\\p{M}'’.]*){0,3})";
const SMALL = '(?:de|del|da|do|la|le|las|los|el|al|of|on|upon|sur|am|an|der|di|du|the|in|y)';
const NAME = new RegExp(`^${WORD}(?:[ \\t](?:${SMALL}[ \\t]){0,2}${WORD}){0,4}`, 'u');
const JOINT = /^(?:[ \t]?\/[ \t]?|[ \t](?:and|AND|&)[ \t])(?=\p{Lu})/u;

const WORDS = /[^ \t]+/gu;

/** Most places one dateline joins (`BEIJING/SEOUL/TOKYO`). */
const MOST_PLACES = 4;

/**
 * All ways to read the names that begin the text: one name, or several joined by a slash or "and", the last one ending
 * after each of its words. A text that begins with a bracket has no names: the empty way.
 */
export function readPlaceNames(text: string): readonly (readonly Span[])[] {
  if (text.startsWith('(')) return [[]];
  const fixed: Span[] = [];
  const ways: (readonly Span[])[] = [];
  let at = 0;
  while (fixed.length < MOST_PLACES) {
    const match = NAME.exec(text.slice(at));
    if (match === null) break;
    const whole = match[0];
    let joint: RegExpExecArray | null = null;
    let jointEnd = 0;
    for (const end of wordEnds(whole)) {
      ways.push([...fixed, { start: at, end: at + end }]);
      const found = JOINT.exec(text.slice(at + end));
      if (found !== null) {
        joint = found;
        jointEnd = end;
      }
    }
    if (joint === null) break;
    fixed.push({ start: at, end: at + jointEnd });
    at += jointEnd + joint[0].length;
  }
  return ways;
}

/** The one place that is joined on behind a qualifier (`VIENNA, Austria and BOSTON`), or undefined. */
export function placeAfterQualifier(text: string, at: number): Span | undefined {
  const joint = JOINT.exec(text.slice(at));
  if (joint === null) return undefined;
  const start = at + joint[0].length;
  const name = NAME.exec(text.slice(start));
  return name === null ? undefined : { start, end: start + name[0].length };
}

/** A further place in capitals behind a comma, in a list (`LONDON, PARIS and ROME`), or undefined. Whether it is one, the gazetteer must say. */
export function placeAfterComma(text: string, at: number): Span | undefined {
  const match = /^,[ \t](?=\p{Lu}{2})/u.exec(text.slice(at));
  if (match === null) return undefined;
  const start = at + match[0].length;
  const name = /^\p{Lu}[\p{Lu}.'’-]{1,30}(?:[ \t](?!AND[ \t])\p{Lu}[\p{Lu}.'’-]{1,30}){0,2}/u.exec(
    text.slice(start),
  );
  return name === null ? undefined : { start, end: start + name[0].length };
}

/** Where a name may end: behind each word with a capital, before its full stop if the word is no abbreviation (`MOSCOW. April`). */
function wordEnds(name: string): readonly number[] {
  const ends: number[] = [];
  for (const { 0: word, index } of allMatches(WORDS, name)) {
    if (!/^\p{Lu}/u.test(word)) continue;
    const stop = word.endsWith('.') && !/\./.test(word.slice(0, -1)) && word.length > 4;
    ends.push(index + word.length - (stop ? 1 : 0));
  }
  return ends;
}
