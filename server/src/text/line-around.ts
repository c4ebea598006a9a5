import type { Span } from './span';

/**
 * The line that `span` stands in, without its line end, at most `reach` code units to each side: a line may be the whole
 * text. LF, CRLF and bare CR end a line; a span that goes over several lines gives all of them.
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
