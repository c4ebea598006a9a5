import type { Span } from '../../../server/src/text/span';

/** A text whose stretches in «…» are the spans meant, in order: the marks themselves are taken out. */
export function marked(source: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const piece of source.split(/([«»])/)) {
    if (piece === '«') spans.push({ start: text.length, end: text.length });
    else if (piece === '»') spans.push({ start: spans.pop()?.start ?? 0, end: text.length });
    else text += piece;
  }
  return { text, spans };
}

/** The one span that `source` marks. */
export function oneSpan(source: string): { text: string; span: Span } {
  const { text, spans } = marked(source);
  const [span] = spans;
  if (!span || spans.length !== 1) throw new Error(`exactly one «…» wanted in: ${source}`);
  return { text, span };
}

/** The text with the span put back into «…». */
export function mark(text: string, span: Span): string {
  return `${text.slice(0, span.start)}«${text.slice(span.start, span.end)}»${text.slice(span.end)}`;
}
