import { type Span, textOf } from './span';

const LETTER_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
const LETTER_AFTER = /^[\p{L}\p{M}\p{N}]/u;
const BLANK = /\s/;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/u;
/** How far from the cursor the ends of a word are looked for, in code units. */
const REACH = 100;

/**
 * The occurrences of `words` in `text`. A space matches any run of white space or a line break, and the ends
 * must be at word boundaries if they are letters or digits. In order, not overlapping; empty if `words` is
 * blank.
 */
export function wholeWords(text: string, words: string): readonly Span[] {
  const parts = words.split(/\s+/).filter((part) => part !== '');
  const [first] = parts;
  if (first === undefined) return [];
  const found: Span[] = [];
  for (let at = text.indexOf(first); at >= 0;) {
    const end = isInsideWord(text, at) ? undefined : endOfWords(text, at, parts);
    if (end !== undefined) found.push({ start: at, end });
    at = text.indexOf(first, end ?? at + 1);
  }
  return found;
}

/**
 * The end of the words that begin at `start`, with any white space between them; undefined if they are not
 * there, or the last one continues.
 */
export function endOfWords(text: string, start: number, words: readonly string[]): number | undefined {
  let at = start;
  for (const [index, part] of words.entries()) {
    const blanksFrom = at;
    while (index > 0 && BLANK.test(text.charAt(at))) at++;
    if ((index > 0 && at === blanksFrom) || !text.startsWith(part, at)) return undefined;
    at += part.length;
  }
  return isInsideWord(text, at) ? undefined : at;
}

/** Whether a position lies between two letters or digits. */
export function isInsideWord(text: string, at: number): boolean {
  return LETTER_BEFORE.test(text.slice(Math.max(0, at - 2), at)) && LETTER_AFTER.test(text.slice(at, at + 2));
}

/** The words of a name as they are compared: every run of white space as one space. */
export function sameWords(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/**
 * The leading letters of a name or token, else its first character: an index key for both. Empty for an empty
 * text.
 */
export function firstWord(text: string): string {
  return /^(?:[\p{L}\p{M}]+|.)/su.exec(text)?.[0] ?? '';
}

/** The words of a span of `text` as they are compared. */
export function wordsAt(text: string, span: Span): string {
  return sameWords(textOf(text, span));
}

/** The word that the position touches; undefined if there is none. */
export function wordAt(text: string, offset: number): Span | undefined {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, offset - REACH), offset))?.[0] ?? '';
  const after = WORD_AFTER.exec(text.slice(offset, offset + REACH))?.[0] ?? '';
  const span = { start: offset - before.length, end: offset + after.length };
  return span.start < span.end ? span : undefined;
}
