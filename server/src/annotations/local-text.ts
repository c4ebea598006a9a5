import type { TextEdit } from '../text/edits';
import type { SoughtQuote } from '../text/find-quote';
import { occurrences } from '../text/occurrences';
import type { Quote } from '../text/quotes';
import type { Span } from '../text/span';

/** How much text is needed around a quote to recognise it, in UTF-16 code units. */
const AROUND = 64;

/** The text that an edit has inserted, with some of its context, so that the whole text need not be built. */
export class LocalText {
  readonly text: string;
  /** The offset of `text` in the text after the edit. */
  readonly from: number;
  private readonly newStart: number;
  private readonly newEnd: number;

  /** `reach` is the length of the longest text that will be looked for. */
  constructor(textBefore: string, { start, end, newText }: TextEdit, reach: number) {
    this.from = Math.max(0, start - reach - AROUND);
    this.text = textBefore.slice(this.from, start) + newText + textBefore.slice(end, end + reach + AROUND);
    this.newStart = start - this.from;
    this.newEnd = this.newStart + newText.length;
  }

  /** Whether a span of `text` contains any of the new text. */
  isNew({ start, end }: Span): boolean {
    return start < this.newEnd && this.newStart < end;
  }

  /** Whether a span of the text after the edit touches the new text. */
  touches({ start, end }: Span): boolean {
    return start - this.from <= this.newEnd && this.newStart <= end - this.from;
  }

  /** The occurrences of `wanted` in `text` that contain any of the new text. */
  newOccurrences(wanted: string): readonly number[] {
    const from = Math.max(0, this.newStart - wanted.length + 1);
    return occurrences(this.text, wanted, { from, before: this.newEnd });
  }

  /** A quote sought in the whole text, in offsets into `text`. */
  sought({ quote, start }: { readonly quote: Quote; readonly start: number }): SoughtQuote {
    return { quote, start: start - this.from };
  }

  /** A span of `text`, in offsets into the text after the edit. */
  inText({ start, end }: Span): Span {
    return { start: start + this.from, end: end + this.from };
  }
}
