import { byPlace, overlaps, type Span } from './span';

/** Finds which of many spans a place touches, without looking at them all. Spans may lie in one another. */
export class SpanIndex<T extends Span> {
  private readonly sorted: readonly T[];
  /** For each span in order, how far it or any before it reaches: it only grows, so that it can be searched. */
  private readonly reach: readonly number[];

  constructor(spans: readonly T[]) {
    this.sorted = [...spans].sort(byPlace);
    let furthest = -1;
    this.reach = this.sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  }

  /** The spans that share a character with `span`, by start. */
  overlapping(span: Span): readonly T[] {
    const found: T[] = [];
    for (let index = this.firstReaching(span.start); index < this.sorted.length; index++) {
      const each = this.sorted[index];
      if (each === undefined || each.start >= span.end) break;
      if (overlaps(each, span)) found.push(each);
    }
    return found;
  }

  /** Whether any of the spans shares a character with `span`. */
  touches(span: Span): boolean {
    for (let index = this.firstReaching(span.start); index < this.sorted.length; index++) {
      const each = this.sorted[index];
      if (each === undefined || each.start >= span.end) return false;
      if (overlaps(each, span)) return true;
    }
    return false;
  }

  /** The index of the first span that it or one before it reaches beyond `offset`. */
  private firstReaching(offset: number): number {
    let [low, high] = [0, this.reach.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.reach[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
