import type { Span } from '../../text/span';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Old wire copy uses two grave accents and two apostrophes. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['``', "''"],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
]);

/**
 * The quoted segments of a paragraph, without their marks, outer ones only. A double mark that is not closed
 * quotes to the end, as in a quotation of several paragraphs; a single one that is not closed is an
 * apostrophe. One pass.
 */
export function quotations(text: string): readonly Span[] {
  const found: Span[] = [];
  let openMark = '';
  let openAt = 0;
  let singleTriedUpTo = -1;
  for (let index = nextMark(text, 0); index >= 0; index = nextMark(text, index + 1)) {
    const mark = markAt(text, index);
    if (openMark === '') {
      if (!CLOSING.has(mark) || !opens(text, index, mark.length)) continue;
      if (isSingle(mark)) {
        if (index <= singleTriedUpTo) continue;
        const end = closingSingle(text, index);
        singleTriedUpTo = end < 0 ? text.length : end;
        if (end < 0) continue;
        found.push({ start: index + 1, end });
        index = end;
      } else {
        openMark = mark;
        openAt = index + mark.length;
        index = openAt - 1;
      }
    } else if (mark === CLOSING.get(openMark)) {
      found.push({ start: openAt, end: index });
      openMark = '';
    }
  }
  if (openMark !== '') found.push({ start: openAt, end: text.length });
  return found;
}

/** The position of the next character, from `from` on, that may begin a mark; -1 if there is none. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(text) ? MARK.lastIndex - 1 : -1;
}

const MARK = /[`'“”„«»‘"]/g;

/** The mark at this position, of one character or two identical ones; any character if there is no mark. */
function markAt(text: string, index: number): string {
  const character = text.charAt(index);
  const isDouble = (character === '`' || character === "'") && text.charAt(index + 1) === character;
  return isDouble ? character + character : character;
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '‘';
}

function opens(text: string, index: number, length: number): boolean {
  return !LETTER_OR_DIGIT.test(text.charAt(index - 1)) && /[^\s.,;:!?)]/.test(text.charAt(index + length));
}

/**
 * Where a single quotation that opens at `start` closes: at a mark that follows a letter or punctuation and
 * precedes no letter; -1 if nowhere.
 */
function closingSingle(text: string, start: number): number {
  const closing = CLOSING.get(text.charAt(start)) ?? "'";
  for (let index = text.indexOf(closing, start + 1); index >= 0; index = text.indexOf(closing, index + 1)) {
    const follows = text.charAt(index + 1);
    if (!LETTER_OR_DIGIT.test(follows) && !/\s/.test(text.charAt(index - 1))) return index;
  }
  return -1;
}
