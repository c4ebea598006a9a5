import type { Span } from './span';

const LINE_BREAK = /[\r\n]+/gu;

/** The lines of `text` that are not blank, trimmed, in order. A line may be of any length. */
export function* filledLines(text: string): Generator<Span, void, void> {
  let from = 0;
  for (const { index, 0: breaks } of text.matchAll(LINE_BREAK)) {
    const line = filled(text, from, index);
    if (line !== undefined) yield line;
    from = index + breaks.length;
  }
  const last = filled(text, from, text.length);
  if (last !== undefined) yield last;
}

function filled(text: string, from: number, to: number): Span | undefined {
  const line = text.slice(from, to);
  const end = from + line.trimEnd().length;
  const start = to - line.trimStart().length;
  return start < end ? { start, end } : undefined;
}
