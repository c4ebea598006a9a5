import type { Span } from './span';

/** Which code units of a text are covered by any of some spans; of a text of megabytes asked thousands of times, at each key. */
export class Coverage {
  private readonly isCovered: Uint8Array;

  /** @param length of the text; what lies beyond it is left out */
  constructor(length: number, spans: Iterable<Span>) {
    this.isCovered = new Uint8Array(length);
    for (const { start, end } of spans) {
      // Most spans are a few units long: a loop is quicker than a call of `fill` for each of ten thousands.
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
