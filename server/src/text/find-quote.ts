import { occurrences } from './occurrences';
import { QuoteShape } from './quote-candidates';
import type { Quote } from './quotes';
import type { Span } from './span';

/** A quote, and the offset at which its text is expected: where it was when it was quoted. */
export interface SoughtQuote {
  readonly quote: Quote;
  readonly start: number;
}

/**
 * How far from its expected position a whole quote is looked for before the whole text is searched. UTF-16.
 */
const NEAR = 2048;
/** The same for a text whose context has changed, measured from where its neighbours moved to. */
const BESIDE = 256;
/**
 * How similar the context must be for a text found beside its neighbours, on the first and on the second
 * pass, and for one found anywhere.
 */
const NEARLY_SAME = 0.95;
const LIKE_BESIDE = 0.5;
const LIKE_ANYWHERE = 0.7;
/** A long text is evidence by itself, as its context is; up to this many code units count. */
const LONG_TEXT = 200;
/** The most places examined for one text, and for a quote with its context. */
const MOST_PLACES = 5000;
const MOST_COPIES = 50;
/** The most code units that all searches of the whole text for changed quotes may read between them. */
const BUDGET = 2e7;

/**
 * The position of each quote in `text`, in the order given; undefined if it is not found. As in Hypothesis, a
 * text that is at its expected position with its context wins; then the same text in similar context, near
 * before far; then another text between the same context. Identical texts are told apart by their context and
 * by where the quotes before and after them moved, and no two get the same position.
 *
 * Linear if the text has not changed; else one search of the text per passage that was moved.
 */
export function findQuotes(text: string, sought: readonly SoughtQuote[]): readonly (Span | undefined)[] {
  const groups = new Map<string, Group>();
  const groupOf = sought.map((each) => {
    const { exact, prefix, suffix } = each.quote;
    const key = `${each.start} ${prefix.length} ${exact.length} ${prefix}${exact}${suffix}`;
    const group = groups.get(key) ?? { ...each, shape: undefined, found: undefined };
    groups.set(key, group);
    return group;
  });
  new QuoteSearch(
    text,
    [...groups.values()].sort((a, b) => a.start - b.start),
  ).run();
  return groupOf.map(({ found }) => found);
}

/** All quotes of the same text and context from one position. */
interface Group extends SoughtQuote {
  shape: QuoteShape | undefined;
  found: Span | undefined;
}

class QuoteSearch {
  private readonly taken = new Set<string>();
  private readonly placesOf = new Map<string, readonly number[]>();
  private budget = BUDGET;

  /** `groups` are sorted by start. */
  constructor(
    private readonly text: string,
    private readonly groups: readonly Group[],
  ) {}

  run(): void {
    this.findUnchanged();
    this.findMoved();
    this.findChanged();
  }

  /**
   * Finds quotes whose context is unchanged: once the shift of a passage is found, it applies to the rest of
   * it.
   */
  private findUnchanged(): void {
    let shift = 0;
    for (const group of this.groups) {
      if (this.standsWhole(group, group.start + shift) || this.standsWhole(group, group.start)) continue;
      const { exact, prefix, suffix } = group.quote;
      const whole = prefix + exact + suffix;
      const from = Math.max(0, group.start + shift - prefix.length - NEAR);
      const to = group.start + shift + exact.length + suffix.length + NEAR;
      const places = occurrences(this.text.slice(from, Math.max(from, to)), whole, { most: MOST_COPIES });
      const found = this.takeNearest(
        group,
        places.map((place) => from + place + prefix.length),
        group.start + shift,
      );
      if (found !== undefined) shift = found - group.start;
    }
  }

  /** Finds passages that were moved to anywhere in the text. */
  private findMoved(): void {
    let shift = 0;
    for (const group of this.groups) {
      if (group.found !== undefined || this.standsWhole(group, group.start + shift)) continue;
      const { exact, prefix, suffix } = group.quote;
      const places = occurrences(this.text, prefix + exact + suffix, { most: MOST_COPIES });
      const found = this.takeNearest(
        group,
        places.map((place) => place + prefix.length),
        group.start + shift,
      );
      if (found !== undefined) shift = found - group.start;
    }
  }

  /**
   * Finds quotes whose context, or own text, has changed: beside neighbours that are found, then anywhere,
   * then beside the quotes just found. The most similar come first, so that none takes another's position.
   */
  private findChanged(): void {
    this.findBesideNeighbours((group, at) => this.standsAlike(group, at, NEARLY_SAME));
    const isBeside = (group: Group, at: number): boolean =>
      this.standsAlike(group, at, LIKE_BESIDE) || this.wasReplaced(group, at) || this.standsBare(group, at);
    this.findBesideNeighbours(isBeside);
    this.findLikest();
    this.findBesideNeighbours(isBeside);
    for (const group of this.groups) if (isMissing(group)) this.findReplaced(group);
  }

  /**
   * Looks for each quote where its neighbours moved to, and where it was; `isFoundAt` claims the position if
   * it finds one.
   */
  private findBesideNeighbours(isFoundAt: (group: Group, at: number) => boolean): void {
    const nextFound = this.nextFound();
    let before = 0;
    for (const [index, group] of this.groups.entries()) {
      if (isMissing(group)) {
        const shifts = new Set([before, nextFound[index] ?? 0, 0]);
        [...shifts].some((shift) => isFoundAt(group, group.start + shift));
      }
      if (group.found !== undefined) before = group.found.start - group.start;
    }
  }

  /** For each quote, the shift of the next quote that is found. */
  private nextFound(): readonly number[] {
    const shifts: number[] = [];
    let shift = 0;
    for (let index = this.groups.length - 1; index >= 0; index--) {
      const group = this.groups[index];
      if (group?.found !== undefined) shift = group.found.start - group.start;
      shifts[index] = shift;
    }
    return shifts;
  }

  /** Whether the text occurs near `at` in context at least this similar. */
  private standsAlike(group: Group, at: number, least: number): boolean {
    const { exact } = group.quote;
    const from = Math.max(0, at - BESIDE);
    const to = Math.max(from, at + exact.length + BESIDE);
    const places = this.free(
      group,
      occurrences(this.text.slice(from, to), exact, { most: MOST_PLACES }).map((place) => from + place),
    );
    const likest = shapeOf(group).likest(this.text, places, at);
    return likest !== undefined && likest.likeness >= least && this.take(group, likest.start);
  }

  /** Whether another text occurs near `at` between the same context. */
  private wasReplaced(group: Group, at: number): boolean {
    const from = Math.max(0, at - BESIDE);
    return this.takeReplaced(group, shapeOf(group).replaced(this.text, from, at + BESIDE, at));
  }

  /** Whether the text itself is exactly where it is expected, although its context has changed. */
  private standsBare(group: Group, at: number): boolean {
    const { exact } = group.quote;
    return this.text.startsWith(exact, at) && this.free(group, [at]).length > 0 && this.take(group, at);
  }

  /** Finds the exact text anywhere in similar context. */
  private findLikest(): void {
    const offers = this.groups.filter(isMissing).flatMap((group) => this.likestOf(group));
    offers.sort((a, b) => b.likeness - a.likeness);
    for (const { group, start } of offers) {
      if (this.take(group, start)) continue;
      const [second] = this.likestOf(group);
      if (second !== undefined) this.take(group, second.start);
    }
  }

  /** The likeliest position of a quote, if its context is similar enough. */
  private likestOf(group: Group): readonly { group: Group; start: number; likeness: number }[] {
    const { exact } = group.quote;
    const places = this.placesOf.get(exact) ?? occurrences(this.text, exact, { most: MOST_PLACES });
    this.placesOf.set(exact, places);
    const likest = shapeOf(group).likest(this.text, this.free(group, places), group.start);
    if (likest === undefined) return [];
    const own = Math.min(exact.length, LONG_TEXT);
    const around = group.quote.prefix.length + group.quote.suffix.length;
    const likeness = own + around === 0 ? 0 : (own + likest.likeness * around) / (own + around);
    return likeness >= LIKE_ANYWHERE ? [{ group, start: likest.start, likeness }] : [];
  }

  private findReplaced(group: Group): void {
    if (this.budget < this.text.length) return;
    this.budget -= this.text.length;
    this.takeReplaced(group, shapeOf(group).replaced(this.text, 0, this.text.length, group.start));
  }

  private standsWhole(group: Group, at: number): boolean {
    const { exact, prefix, suffix } = group.quote;
    const { text } = this;
    if (at < prefix.length || !text.startsWith(exact, at)) return false;
    if (!text.startsWith(prefix, at - prefix.length) || !text.startsWith(suffix, at + exact.length))
      return false;
    return this.take(group, at);
  }

  private takeNearest(group: Group, places: readonly number[], expected: number): number | undefined {
    const [nearest] = this.free(group, places).sort(
      (a, b) => Math.abs(a - expected) - Math.abs(b - expected),
    );
    return nearest !== undefined && this.take(group, nearest) ? nearest : undefined;
  }

  private takeReplaced(group: Group, span: Span | undefined): boolean {
    if (span === undefined || !this.claim(group, span.start)) return false;
    group.found = span;
    return true;
  }

  private take(group: Group, start: number): boolean {
    if (!this.claim(group, start)) return false;
    group.found = { start, end: start + group.quote.exact.length };
    return true;
  }

  /** Takes the position, unless another quote of the same text from elsewhere has it. */
  private claim({ quote }: Group, start: number): boolean {
    const key = `${start} ${quote.exact}`;
    if (this.taken.has(key)) return false;
    this.taken.add(key);
    return true;
  }

  /**
   * The positions that are free, and where the text is not part of a longer word unless it was when quoted.
   */
  private free(group: Group, places: readonly number[]): number[] {
    const { exact } = group.quote;
    const shape = shapeOf(group);
    return places.filter(
      (start) => !this.taken.has(`${start} ${exact}`) && !shape.isCutOut(this.text, start),
    );
  }
}

/** Whether a quote has not been found; false for a quote of the empty text, which never is found. */
function isMissing({ found, quote }: Group): boolean {
  return found === undefined && quote.exact !== '';
}

function shapeOf(group: Group): QuoteShape {
  return (group.shape ??= new QuoteShape(group.quote));
}
