import { byPlace, overlaps, type Span } from './span';

/** Finds which of many spans a position touches, without examining all of them. Spans may be nested. */
export class SpanIndex<T extends Span> {
  private readonly sorted: readonly T[];
  /**
   * For each span in order, the furthest end of it and all spans before it: ascending, so that it can be
   * searched.
   */
  private readonly reach: readonly number[];

  constructor(spans: readonly T[]) {
    this.sorted = [...spans].sort(byPlace);
    let furthest = -1;
    this.reach = this.sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  }

  /** The spans that share a character with `span`, sorted by start. */
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

  /** The index of the first span where it, or one before it, reaches beyond `offset`. */
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
