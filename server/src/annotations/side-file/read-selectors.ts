import { isRecord } from '../../../../shared/json-value';
import { isCount, isString, optional, shape } from '../../../../shared/shape';
import type { Quote } from '../../text/quotes';

/** The position that an item gives, in portable offsets. Whatever it does not give is empty. */
export interface Selected {
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
  /** The selector that is present, if not both are. */
  readonly only?: 'quote' | 'position';
}

const NO_QUOTE: Quote = { exact: '', prefix: '', suffix: '' };

/**
 * Reads the selectors of a Web Annotation: a `TextPositionSelector`, a `TextQuoteSelector`, or both, alone or
 * in a list (Web Annotation Data Model, 4.2.4 and 4.2.5; prefix and suffix are optional). Undefined if there
 * is neither, or if one of them is malformed.
 */
export function readSelectors(value: unknown): Selected | undefined {
  const selectors: readonly unknown[] = Array.isArray(value) ? value : [value];
  const of = (type: string): Readonly<Record<string, unknown>> | undefined =>
    selectors.filter(isRecord).find((each) => each['type'] === type);
  const position = of('TextPositionSelector');
  const quoted = of('TextQuoteSelector');
  if (position === undefined && quoted === undefined) return undefined;
  const quote = quoted === undefined ? NO_QUOTE : quoteIn(quoted);
  const { start, end } = position ?? { start: 0, end: 0 };
  if (!isCount(start) || !isCount(end) || start > end || quote === undefined) return undefined;
  if (position === undefined) return quote.exact === '' ? undefined : { start, end, quote, only: 'quote' };
  return { start, end, quote, ...(quoted === undefined && { only: 'position' as const }) };
}

const isQuote = shape<Pick<Quote, 'exact'> & Partial<Quote>>({
  exact: isString,
  prefix: optional(isString),
  suffix: optional(isString),
});

function quoteIn(value: unknown): Quote | undefined {
  if (!isQuote(value)) return undefined;
  const { exact, prefix = '', suffix = '' } = value;
  return { exact, prefix, suffix };
}
