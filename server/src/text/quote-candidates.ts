import { LONGEST_PATTERN, type NearMatch, NearPattern } from './approximate';
import type { Quote } from './quotes';
import type { Span } from './span';

/** The share of a quote's context that may differ when it surrounds another text. */
const SHARE_OF_ERRORS = 0.25;
/**
 * Context shorter than this many code units is no evidence, unless it is at the beginning or end of the text.
 */
const SHORTEST = 8;
/** Two characters with no word boundary between them. */
const WITHIN_WORD = /^[\p{L}\p{M}\p{N}]{2}$/u;
const PAIR = /^[\ud800-\udbff][\udc00-\udfff]$/;
/** How many of the likeliest positions are examined closely. */
const LOOKED_AT = 8;

/** A quote prepared for searching, once per quote. */
export class QuoteShape {
  private readonly before: NearPattern;
  private readonly after: NearPattern;
  private readonly beforeOnward: NearPattern;
  private readonly afterBackward: NearPattern;

  constructor(readonly quote: Quote) {
    const { prefix, suffix } = quote;
    this.before = new NearPattern(prefix, -1);
    this.after = new NearPattern(suffix, 1);
    this.beforeOnward = new NearPattern(prefix.slice(-LONGEST_PATTERN), 1);
    this.afterBackward = new NearPattern(suffix.slice(0, LONGEST_PATTERN), -1);
  }

  /** How similar the context of `span` is to the quote's: from 0 to 1. */
  likeness(text: string, span: Span): number {
    const length = this.before.length + this.after.length;
    if (length === 0) return 1;
    const errors = this.before.errorsFrom(text, span.start) + this.after.errorsFrom(text, span.end);
    return 1 - errors / length;
  }

  /** Whether the exact text at `start` is part of a longer word there, and was not when it was quoted. */
  isCutOut(text: string, start: number): boolean {
    const { exact, prefix, suffix } = this.quote;
    const end = start + exact.length;
    const before = (text[start - 1] ?? '') + (exact[0] ?? '');
    const after = (exact.at(-1) ?? '') + (text[end] ?? '');
    return (
      (WITHIN_WORD.test(before) && !WITHIN_WORD.test((prefix.at(-1) ?? '') + (exact[0] ?? ''))) ||
      (WITHIN_WORD.test(after) && !WITHIN_WORD.test((exact.at(-1) ?? '') + (suffix[0] ?? '')))
    );
  }

  /**
   * Of the positions of the exact text, the one with the most similar context; the nearest if there are
   * several.
   */
  likest(
    text: string,
    places: readonly number[],
    expected: number,
  ): { readonly start: number; readonly likeness: number } | undefined {
    const { exact } = this.quote;
    const chosen =
      places.length <= LOOKED_AT
        ? places
        : [...places]
            .map((start) => ({ start, same: this.sameAround(text, start) }))
            .sort((a, b) => b.same - a.same || Math.abs(a.start - expected) - Math.abs(b.start - expected))
            .slice(0, LOOKED_AT)
            .map(({ start }) => start);
    return chosen
      .map((start) => ({ start, likeness: this.likeness(text, { start, end: start + exact.length }) }))
      .sort(
        (a, b) => b.likeness - a.likeness || Math.abs(a.start - expected) - Math.abs(b.start - expected),
      )[0];
  }

  /**
   * The text between the quote's context, which may differ a little: whatever has replaced the quoted text.
   * Only texts starting between `from` and `to` are considered.
   */
  replaced(text: string, from: number, to: number, expected: number): Span | undefined {
    const { exact } = this.quote;
    const starts = [...this.starts(text, from, to)].sort(
      (a, b) => a.errors - b.errors || Math.abs(a.at - expected) - Math.abs(b.at - expected),
    );
    // If the best match leaves nothing in between, the text was deleted, and a worse match would only take in
    // its context.
    const best = starts.filter(({ errors }) => errors === starts[0]?.errors);
    for (const { at } of best.slice(0, LOOKED_AT)) {
      const ends = this.ends(text, at, at + 2 * exact.length + 16);
      const [nearest] = [...ends].sort(
        (a, b) =>
          a.errors - b.errors || Math.abs(a.at - at - exact.length) - Math.abs(b.at - at - exact.length),
      );
      const span = nearest === undefined ? undefined : trimmed(text, { start: at, end: nearest.at });
      if (span !== undefined) return span;
    }
    return undefined;
  }

  /** The number of matching code units on either side, up to the first that differs. */
  private sameAround(text: string, start: number): number {
    const { exact, prefix, suffix } = this.quote;
    const end = start + exact.length;
    let before = 0;
    while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before])
      before++;
    let after = 0;
    while (after < suffix.length && text[end + after] === suffix[after]) after++;
    return before + after;
  }

  private starts(text: string, from: number, to: number): readonly NearMatch[] {
    const { prefix } = this.quote;
    if (prefix.length < SHORTEST) {
      const atStart = from <= prefix.length && prefix.length <= to && text.startsWith(prefix);
      return atStart ? [{ at: prefix.length, errors: 0 }] : [];
    }
    const most = Math.floor(this.beforeOnward.length * SHARE_OF_ERRORS);
    const matches = this.beforeOnward.matches(text, Math.max(0, from - 2 * LONGEST_PATTERN), to, most);
    return matches.filter(({ at }) => at >= from);
  }

  private ends(text: string, from: number, to: number): readonly NearMatch[] {
    const { suffix } = this.quote;
    if (suffix.length < SHORTEST) {
      const at = text.length - suffix.length;
      return from < at && at <= to && text.endsWith(suffix) ? [{ at, errors: 0 }] : [];
    }
    const most = Math.floor(this.afterBackward.length * SHARE_OF_ERRORS);
    const last = Math.min(text.length, to + 2 * LONGEST_PATTERN);
    const matches = this.afterBackward.matches(text, last, from, most);
    return matches.filter(({ at }) => from <= at && at <= to);
  }
}

/** The span without white space and half surrogate pairs at its ends; undefined if nothing is left. */
function trimmed(text: string, { start, end }: Span): Span | undefined {
  const from = isWithinCharacter(text, start) ? start + 1 : start;
  const to = isWithinCharacter(text, end) ? end - 1 : end;
  const within = text.slice(from, Math.max(from, to));
  const content = within.trim();
  if (content === '') return undefined;
  const first = from + within.length - within.trimStart().length;
  return { start: first, end: first + content.length };
}

/** Whether an offset splits a surrogate pair. */
function isWithinCharacter(text: string, at: number): boolean {
  return PAIR.test(text.slice(Math.max(0, at - 1), at + 1));
}
