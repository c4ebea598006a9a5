import type { Span } from './span';

/**
 * Which code units of a text are covered by any of a set of spans. Built for texts of megabytes that are
 * queried thousands of times per keystroke.
 */
export class Coverage {
  private readonly isCovered: Uint8Array;

  /** @param length of the text; spans are clipped to it */
  constructor(length: number, spans: Iterable<Span>) {
    this.isCovered = new Uint8Array(length);
    for (const { start, end } of spans) {
      // Most spans are a few units long: a loop is quicker than calling `fill` for each of ten thousand.
      if (end - start > 64) this.isCovered.fill(1, Math.max(0, start), Math.max(0, end));
      else for (let at = Math.max(0, start); at < end; at++) this.isCovered[at] = 1;
    }
  }

  /** Whether any code unit of `span` is covered. */
  touches({ start, end }: Span): boolean {
    for (let at = Math.max(0, start); at < end; at++) if (this.isCovered[at] === 1) return true;
    return false;
  }
}
