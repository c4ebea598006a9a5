import type { TextEdit } from '../text/edits';
import type { SoughtQuote } from '../text/find-quote';
import { occurrences } from '../text/occurrences';
import type { Quote } from '../text/quotes';
import type { Span } from '../text/span';

/** How much of the text is needed around a quote to know it, in UTF-16 code units. */
const AROUND = 64;

/** The text that an edit has put in with some of what stands around it: the whole text need not be built for it. */
export class LocalText {
  readonly text: string;
  /** Where `text` begins in the text after the edit. */
  readonly from: number;
  private readonly newStart: number;
  private readonly newEnd: number;

  /** `reach` is how long the longest text is that will be looked for. */
  constructor(textBefore: string, { start, end, newText }: TextEdit, reach: number) {
    this.from = Math.max(0, start - reach - AROUND);
    this.text = textBefore.slice(this.from, start) + newText + textBefore.slice(end, end + reach + AROUND);
    this.newStart = start - this.from;
    this.newEnd = this.newStart + newText.length;
  }

  /** Whether a span of `text` holds any of the new text. */
  isNew({ start, end }: Span): boolean {
    return start < this.newEnd && this.newStart < end;
  }

  /** Whether a span of the text after the edit touches the new text. */
  touches({ start, end }: Span): boolean {
    return start - this.from <= this.newEnd && this.newStart <= end - this.from;
  }

  /** Where `wanted` stands in `text` with any of the new text in it. */
  newOccurrences(wanted: string): readonly number[] {
    const from = Math.max(0, this.newStart - wanted.length + 1);
    return occurrences(this.text, wanted, { from, before: this.newEnd });
  }

  /** What is sought in the text, as it is sought in `text`. */
  sought({ quote, start }: { readonly quote: Quote; readonly start: number }): SoughtQuote {
    return { quote, start: start - this.from };
  }

  /** A span of `text` in the text after the edit. */
  inText({ start, end }: Span): Span {
    return { start: start + this.from, end: end + this.from };
  }
}
