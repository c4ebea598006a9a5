/** The longest pattern supported: each character takes one bit of a 32-bit number. */
export const LONGEST_PATTERN = 32;

/** Where a match ends, and its edit distance from the pattern. */
export interface NearMatch {
  readonly at: number;
  readonly errors: number;
}

/**
 * A short string to search for approximately. An inserted, missing or substituted UTF-16 code unit counts as
 * one error. A pattern reads the text forwards or backwards; backwards, it is matched from its own end.
 *
 * Method: the columns of the edit-distance table are kept as two bit vectors (G. Myers, “A fast bit-vector
 * algorithm for approximate string matching based on dynamic programming”, 1999), so each character of text
 * costs a few operations.
 */
export class NearPattern {
  readonly length: number;
  private readonly places = new Map<number, number>();

  /** A longer string is cut to the part nearest to where reading starts. */
  constructor(
    pattern: string,
    private readonly step: 1 | -1,
  ) {
    this.length = Math.min(pattern.length, LONGEST_PATTERN);
    for (let index = 0; index < this.length; index++) {
      const unit = pattern.charCodeAt(step === 1 ? index : pattern.length - 1 - index);
      this.places.set(unit, (this.places.get(unit) ?? 0) | (1 << index));
    }
  }

  /** The fewest errors of any match that starts at `from`, wherever it ends. */
  errorsFrom(text: string, from: number): number {
    let least = this.length;
    this.read(text, from, from + this.step * 2 * this.length, 1, ({ errors }) => {
      least = Math.min(least, errors);
    });
    return least;
  }

  /**
   * The ends of matches with at most `most` errors between `from` and `to`, wherever they begin; in the
   * pattern's direction.
   */
  matches(text: string, from: number, to: number, most: number): readonly NearMatch[] {
    const found: NearMatch[] = [];
    this.read(text, from, to, 0, (match) => {
      if (match.errors <= most) found.push(match);
    });
    return found;
  }

  /** `skipped` is 1 if text skipped before the match counts as an error, else 0. */
  private read(
    text: string,
    from: number,
    to: number,
    skipped: 0 | 1,
    seen: (match: NearMatch) => void,
  ): void {
    if (this.length === 0) return;
    const last = 1 << (this.length - 1);
    const until = this.step === 1 ? Math.min(to, text.length) : Math.max(to, 0);
    let more = -1;
    let fewer = 0;
    let errors = this.length;
    for (let at = from; this.step === 1 ? at < until : at > until;) {
      const equal = this.places.get(text.charCodeAt(this.step === 1 ? at : at - 1)) ?? 0;
      at += this.step;
      const vertical = equal | fewer;
      const horizontal = (((equal & more) + more) ^ more) | equal;
      let above = fewer | ~(horizontal | more);
      let below = more & horizontal;
      if ((above & last) !== 0) errors++;
      else if ((below & last) !== 0) errors--;
      above = (above << 1) | skipped;
      below <<= 1;
      more = below | ~(vertical | above);
      fewer = above & vertical;
      seen({ at, errors });
    }
  }
}
