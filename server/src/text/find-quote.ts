import { occurrences } from './occurrences';
import { QuoteShape } from './quote-candidates';
import type { Quote } from './quotes';
import type { Span } from './span';

/** A quote, and the offset at which its text is expected: where it stood when it was quoted. */
export interface SoughtQuote {
  readonly quote: Quote;
  readonly start: number;
}

/** How far from where it is expected a whole quote is looked for before the whole text is searched. */
const NEAR = 2048;
/** The same for a text whose surroundings have changed, from where its neighbours went. */
const BESIDE = 256;
/** How like the surroundings must be for a text found beside its neighbours, at first and then, and for one found anywhere. */
const NEARLY_SAME = 0.95;
const LIKE_BESIDE = 0.5;
const LIKE_ANYWHERE = 0.7;
/** A long text is evidence by itself, as surroundings are; up to this many code units of it. */
const LONG_TEXT = 200;
/** Of one text so many places are looked at, and so many of a quote as a whole. */
const MOST_PLACES = 5000;
const MOST_COPIES = 50;
/** How many code units all searches for changed texts over the whole text may read together. */
const BUDGET = 2e7;

/**
 * Where each quote stands in `text`, in the order given, or undefined where it is not found. Like Hypothesis, it takes
 * a text that stands where it is expected with its surroundings; else the same text in like surroundings, near before
 * far; else another text between the same surroundings. Equal texts are told apart by what stands around them, by where
 * the quotes before and after them went, and by giving no place to two.
 *
 * Linear where the text has not changed; else a search of the text for each stretch that was moved.
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

/** All that is quoted alike from one place. */
interface Group extends SoughtQuote {
  shape: QuoteShape | undefined;
  found: Span | undefined;
}

class QuoteSearch {
  private readonly taken = new Set<string>();
  private readonly placesOf = new Map<string, readonly number[]>();
  private budget = BUDGET;

  /** `groups` by their start. */
  constructor(
    private readonly text: string,
    private readonly groups: readonly Group[],
  ) {}

  run(): void {
    this.findUnchanged();
    this.findMoved();
    this.findChanged();
  }

  /** Where the text around is the same: a shift of the text is met once and then known. */
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

  /** Where a stretch was moved anywhere. */
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
   * Where the surroundings, or the quoted text itself, have changed: beside neighbours that are found; then anywhere; then
   * beside those. The likest come first, so that none takes the place of another.
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

  /** Looks for each quote where its neighbours went, and where it stood; `isFoundAt` takes its place where it finds one. */
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

  /** By how much the next quote that is found was shifted, for each. */
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

  /** Whether the text stands near `at` in surroundings at least so like. */
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

  /** Whether another text stands near `at` between the same surroundings. */
  private wasReplaced(group: Group, at: number): boolean {
    const from = Math.max(0, at - BESIDE);
    return this.takeReplaced(group, shapeOf(group).replaced(this.text, from, at + BESIDE, at));
  }

  /** Whether the text itself stands exactly where it is expected, though all around it has changed. */
  private standsBare(group: Group, at: number): boolean {
    const { exact } = group.quote;
    return this.text.startsWith(exact, at) && this.free(group, [at]).length > 0 && this.take(group, at);
  }

  /** Where the exact text stands anywhere in like surroundings. */
  private findLikest(): void {
    const offers = this.groups.filter(isMissing).flatMap((group) => this.likestOf(group));
    offers.sort((a, b) => b.likeness - a.likeness);
    for (const { group, start } of offers) {
      if (this.take(group, start)) continue;
      const [second] = this.likestOf(group);
      if (second !== undefined) this.take(group, second.start);
    }
  }

  /** The likest place for a quote, if it is like enough. */
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

  /** No two quotes of the same text from different places get one place. */
  private claim({ quote }: Group, start: number): boolean {
    const key = `${start} ${quote.exact}`;
    if (this.taken.has(key)) return false;
    this.taken.add(key);
    return true;
  }

  /** The places that are not taken, and where the text is not part of a longer word that it was no part of. */
  private free(group: Group, places: readonly number[]): number[] {
    const { exact } = group.quote;
    const shape = shapeOf(group);
    return places.filter(
      (start) => !this.taken.has(`${start} ${exact}`) && !shape.isCutOut(this.text, start),
    );
  }
}

/** Whether a quote has no place yet; one of no text never gets one. */
function isMissing({ found, quote }: Group): boolean {
  return found === undefined && quote.exact !== '';
}

function shapeOf(group: Group): QuoteShape {
  return (group.shape ??= new QuoteShape(group.quote));
}
