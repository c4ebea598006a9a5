import type { Span } from './span';

/** A stretch of text with what stands around it, after the TextQuoteSelector of the W3C's Web Annotation Data Model. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How much of the text on either side a quote remembers, in UTF-16 code units. */
const CONTEXT = 32;

/** The quote of a span of `text`. */
export function quoteOf(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
