import type { Span } from './span';

/**
 * The line that contains `span`, without its line ending, at most `reach` code units to either side because a
 * line may be the whole text. LF, CRLF and bare CR end a line; if the span crosses lines, all of them.
 */
export function lineAround(text: string, { start, end }: Span, reach: number): Span {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const lastBreak = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  const nextBreak = after.search(/[\r\n]/);
  return {
    start: start - before.length + lastBreak + 1,
    end: end + (nextBreak < 0 ? after.length : nextBreak),
  };
}
