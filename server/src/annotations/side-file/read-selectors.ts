import { isRecord } from '../../../../shared/json-value';
import { Quote } from '../../text/quotes';

/** Where an item says that it stands, in portable offsets. What it does not say is empty. */
export interface Selected {
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
  /** The one selector there is, where there are not both. */
  readonly only?: 'quote' | 'position';
}

const NO_QUOTE: Quote = { exact: '', prefix: '', suffix: '' };

/**
 * Reads the selectors of a Web Annotation: a `TextPositionSelector`, a `TextQuoteSelector`, or both, alone or in a list
 * (Web Annotation Data Model, 4.2.4 and 4.2.5; prefix and suffix may be left out). Undefined where there is neither, or
 * where one of them is broken.
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
  if (!isOffset(start) || !isOffset(end) || start > end || quote === undefined) return undefined;
  if (position === undefined) return quote.exact === '' ? undefined : { start, end, quote, only: 'quote' };
  return { start, end, quote, ...(quoted === undefined && { only: 'position' as const }) };
}

function quoteIn({ exact, prefix = '', suffix = '' }: Readonly<Record<string, unknown>>): Quote | undefined {
  return typeof exact === 'string' && typeof prefix === 'string' && typeof suffix === 'string'
    ? { exact, prefix, suffix }
    : undefined;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
