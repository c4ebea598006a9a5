/** How long a pattern can be: each of its characters has one bit of a number. */
export const LONGEST_PATTERN = 32;

/** Where a pattern ends in a text, and how many characters would have to be put in, taken out or exchanged there. */
export interface NearMatch {
  readonly at: number;
  readonly errors: number;
}

/**
 * A short string that is looked for with errors: inserted, missing and exchanged UTF-16 code units count one each. A
 * pattern reads the text forwards or backwards; backwards, it is matched from its own end.
 *
 * Method: the columns of the table of edit distances are kept as two bit vectors (G. Myers, “A fast bit-vector algorithm
 * for approximate string matching based on dynamic programming”, 1999), so a character of text costs a few operations.
 */
export class NearPattern {
  readonly length: number;
  private readonly places = new Map<number, number>();

  /** Of a longer string the part nearest to the start of reading is taken. */
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

  /** How many errors the text has that is read from the border `from`; where the match ends is left open. */
  errorsFrom(text: string, from: number): number {
    let least = this.length;
    this.read(text, from, from + this.step * 2 * this.length, 1, ({ errors }) => {
      least = Math.min(least, errors);
    });
    return least;
  }

  /**
   * The ends of matches with at most `most` errors, wherever they begin, between the borders `from` and `to`; read
   * in the pattern's direction.
   */
  matches(text: string, from: number, to: number, most: number): readonly NearMatch[] {
    const found: NearMatch[] = [];
    this.read(text, from, to, 0, (match) => {
      if (match.errors <= most) found.push(match);
    });
    return found;
  }

  /** `skipped` is 1 where text that is passed over before the match counts as an error, else 0. */
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
