import { LONGEST_PATTERN, type NearMatch, NearPattern } from './approximate';
import type { Quote } from './quotes';
import type { Span } from './span';

/** Of the surroundings of a quote, the share that may differ where they stand around another text. */
const SHARE_OF_ERRORS = 0.25;
/** Surroundings shorter than this many code units are no evidence, unless the text begins or ends with them. */
const SHORTEST = 8;
/** No word ends between these two. */
const WITHIN_WORD = /^[\p{L}\p{M}\p{N}]{2}$/u;
const PAIR = /^[\ud800-\udbff][\udc00-\udfff]$/;
/** How many of the likeliest places are looked at closely. */
const LOOKED_AT = 8;

/** What a quote looks like in a text, made once for each quote. */
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

  /** How much what stands around `span` is like what stood around the quote: from 0 to 1. */
  likeness(text: string, span: Span): number {
    const length = this.before.length + this.after.length;
    if (length === 0) return 1;
    const errors = this.before.errorsFrom(text, span.start) + this.after.errorsFrom(text, span.end);
    return 1 - errors / length;
  }

  /** Whether the exact text at `start` is cut out of a word there, and was not where it was quoted. */
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

  /** Of the places where the exact text stands, the one whose surroundings are likest; of like ones the nearest. */
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
   * Another text between the quote's surroundings, which may differ a little: what has been put in the quote's place.
   * Looked for where the text would start between `from` and `to`.
   */
  replaced(text: string, from: number, to: number, expected: number): Span | undefined {
    const { exact } = this.quote;
    const starts = [...this.starts(text, from, to)].sort(
      (a, b) => a.errors - b.errors || Math.abs(a.at - expected) - Math.abs(b.at - expected),
    );
    // Where the best match leaves nothing between, the text was deleted, and a worse one would take its surroundings.
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

  /** How many code units on either side are the same, up to the first that differs. */
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

/** The span without blanks and halves of characters at its ends; undefined where there is nothing else. */
function trimmed(text: string, { start, end }: Span): Span | undefined {
  const from = isWithinCharacter(text, start) ? start + 1 : start;
  const to = isWithinCharacter(text, end) ? end - 1 : end;
  const within = text.slice(from, Math.max(from, to));
  const content = within.trim();
  if (content === '') return undefined;
  const first = from + within.length - within.trimStart().length;
  return { start: first, end: first + content.length };
}

/** Whether a border lies between the two halves of a surrogate pair. */
function isWithinCharacter(text: string, at: number): boolean {
  return PAIR.test(text.slice(Math.max(0, at - 1), at + 1));
}
