import type { Span } from './span';
import type { TextEdit } from './edits';

/**
 * The result of moving a span through an edit: its new position, or, if its text was deleted, the position
 * where it was.
 */
export type AnchoredSpan =
  | { readonly fate: 'placed'; readonly start: number; readonly end: number }
  | { readonly fate: 'orphan'; readonly at: number };

/**
 * Moves a span through one edit. Everything that keeps spans relies on these rules:
 * - Text inserted at either boundary stays outside: an annotation does not grow when someone types beside it.
 * - Text inserted or replaced inside stays inside.
 * - An edit across one boundary trims the span to what is left of it; the new text stays outside.
 * - An edit that swallows the whole span makes it an orphan, unless the span is empty, in which case it only
 *   moves.
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
