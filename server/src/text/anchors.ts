import type { Span } from './span';
import type { TextEdit } from './edits';

/** What became of a span: it lies elsewhere now, or its text was deleted and only the place is known. */
export type AnchoredSpan =
  | { readonly fate: 'placed'; readonly start: number; readonly end: number }
  | { readonly fate: 'orphan'; readonly at: number };

/**
 * Carries a span through one edit. The one place where this is decided, for whoever keeps spans.
 * - Text typed at either border stays outside: an annotation does not grow by typing beside it.
 * - Text typed or replaced inside keeps the span around it.
 * - An edit across one border cuts the span back to what is left of it; the new text stays outside.
 * - An edit that swallows the whole span makes it an orphan, unless the span is empty and merely moves.
 */
export function carry(span: Span, edit: TextEdit): AnchoredSpan {
  const growth = edit.newText.length - (edit.end - edit.start);
  if (edit.end <= span.start && !(edit.start === span.start && span.start === span.end)) {
    return { fate: 'placed', start: span.start + growth, end: span.end + growth };
  }
  if (edit.start >= span.end) return { fate: 'placed', start: span.start, end: span.end };
  const coversStart = edit.start <= span.start;
  const coversEnd = edit.end >= span.end;
  if (coversStart && coversEnd) return { fate: 'orphan', at: edit.start };
  if (coversStart) return { fate: 'placed', start: edit.start + edit.newText.length, end: span.end + growth };
  if (coversEnd) return { fate: 'placed', start: span.start, end: edit.start };
  return { fate: 'placed', start: span.start, end: span.end + growth };
}
