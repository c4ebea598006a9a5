import { Span } from './span';

const LINE_BREAK = /[\r\n]+/gu;

/** The lines of `text` that are not blank, each without its outer blanks. A line may be of any length. */
export function filledLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  const add = (from: number, to: number): void => {
    const line = text.slice(from, to);
    const end = from + line.trimEnd().length;
    const start = to - line.trimStart().length;
    if (start < end) lines.push({ start, end });
  };
  let from = 0;
  for (const { index, 0: breaks } of text.matchAll(LINE_BREAK)) {
    add(from, index);
    from = index + breaks.length;
  }
  add(from, text.length);
  return lines;
}
