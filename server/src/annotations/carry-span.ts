import { type AnchoredSpan, carry } from '../text/anchors';
import type { TextEdit } from '../text/edits';
import { contains, type Span } from '../text/span';

/** An edit as the client sent it, and without what it replaces by itself. */
export interface ReceivedEdit {
  readonly sent: TextEdit;
  readonly narrow: TextEdit;
}

/**
 * Carries the span of an annotation through one edit. Beyond what `carry` does, a replacement within the span keeps the
 * span around the new text, its borders included: a name that is put right is still that name. But one character in
 * place of the whole span is somebody who begins to type something else over it, and blanks are no text to stand on.
 * An empty span has no text that could be lost: it stays at the place.
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

/** Carries a place in the text: one in a stretch that is replaced lies at its start afterwards. */
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
