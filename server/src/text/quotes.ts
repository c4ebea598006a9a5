import type { Span } from './span';

/** A passage with its context, after the TextQuoteSelector of the W3C Web Annotation Data Model. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How much context a quote keeps on either side, in UTF-16 code units. */
const CONTEXT = 32;

/** The quote of a span of `text`. */
export function quoteOf(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
