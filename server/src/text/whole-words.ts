import { allMatches } from './all-matches';
import { Span } from './span';

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/u;
/** How far from the cursor the ends of a word are looked for, in code units. */
const REACH = 100;

/**
 * Where `words` stand in `text`: as they are written, but for blanks, which may be any run of blanks or a line break; and as
 * whole words, where they begin or end with a letter or digit. In order, none overlapping; empty for words that are blank.
 */
export function wholeWords(text: string, words: string): readonly Span[] {
  const parts = words.split(/\s+/).filter((part) => part !== '');
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  const opens = LETTER.test(first.slice(0, 2)) ? String.raw`(?<![\p{L}\p{M}\p{N}])` : '';
  const closes = LETTER.test(last.slice(-2)) ? String.raw`(?![\p{L}\p{M}\p{N}])` : '';
  const body = parts.map((part) => part.replace(SPECIAL, String.raw`\$&`)).join(String.raw`\s+`);
  return allMatches(new RegExp(`${opens}${body}${closes}`, 'gu'), text).map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

/** The words of a name as they are compared: every run of blanks as one. */
export function sameWords(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** The word that the place touches; undefined where it touches none. */
export function wordAt(text: string, offset: number): Span | undefined {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, offset - REACH), offset))?.[0] ?? '';
  const after = WORD_AFTER.exec(text.slice(offset, offset + REACH))?.[0] ?? '';
  const span = { start: offset - before.length, end: offset + after.length };
  return span.start < span.end ? span : undefined;
}
