import { leadingBlanks } from '../../text/leading-blanks';
import type { Span } from '../../text/span';
import type { LineRole } from '../model/dump';
import type { ArticleLine } from './anatomy';

/** The line without outer blanks and marks; relative to the article. */
export function trimmed(line: ArticleLine): Span {
  const start = line.start + leadingBlanks(line.text);
  return { start, end: Math.max(start, line.start + line.text.trimEnd().length) };
}

/** The text of an article-relative span that lies on `line`. */
export function textOn(line: ArticleLine, span: Span): string {
  return line.text.slice(span.start - line.start, span.end - line.start);
}

/** The text of the first lines of these roles, with a line break behind each: no more than `length` of it (UTF-16). */
export function beginningOf(
  lines: readonly ArticleLine[],
  roles: ReadonlySet<LineRole>,
  length: number,
): string {
  let text = '';
  for (const line of lines) {
    if (text.length >= length) break;
    if (roles.has(line.roled.role)) text += `${line.text}\n`;
  }
  return text.slice(0, length);
}

/** How a line that is no running text uses capitals. */
export function registerOf(text: string): 'sentence' | 'title' | 'capitals' {
  const words = text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  if (upper > 3 && upper >= 4 * lower) return 'capitals';
  const long = words.filter((word) => word.length >= 4);
  const capitalised = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length >= 3 && capitalised >= long.length * 0.75 ? 'title' : 'sentence';
}
