import { type AnchoredSpan, carry } from '../text/anchors';
import type { TextEdit } from '../text/edits';
import { contains, type Span } from '../text/span';

/** An edit as the client sent it, and the same edit narrowed. */
export interface ReceivedEdit {
  readonly sent: TextEdit;
  readonly narrow: TextEdit;
}

/**
 * Moves the span of an annotation through one edit. Unlike in `carry`, a replacement within the span, its
 * boundaries included, keeps the span around the new text: a name that is corrected is still that name. But a
 * single character in place of the whole span means that someone is starting to type something else over it,
 * and white space cannot be annotated. An empty span has no text to lose: it stays where it is.
 */
export function carrySpan(span: Span, edit: ReceivedEdit): AnchoredSpan {
  const { sent, narrow } = edit;
  if (span.start < span.end) {
    const replacement = [sent, narrow].find((each) => isReplacementIn(span, each));
    if (replacement === undefined) return carry(span, narrow);
    if (isTypedOver(span, replacement)) return { fate: 'orphan', at: replacement.start };
    const growth = replacement.newText.length - (replacement.end - replacement.start);
    return { fate: 'placed', start: span.start, end: span.end + growth };
  }
  const at = carryPlace(span.start, narrow);
  return { fate: 'placed', start: at, end: at };
}

/** Moves an offset through an edit; one inside replaced text goes to its start. */
export function carryPlace(at: number, { start, end, newText }: TextEdit): number {
  if (at <= start) return at;
  return at < end ? start : at + newText.length - (end - start);
}

function isReplacementIn(span: Span, { start, end, newText }: TextEdit): boolean {
  return start < end && newText !== '' && contains(span, { start, end });
}

function isTypedOver(span: Span, { start, end, newText }: TextEdit): boolean {
  if (end - start < span.end - span.start) return false;
  return newText.trim() === '' || (newText.length < end - start && [...newText].length === 1);
}
