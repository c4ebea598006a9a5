/** How the dump is laid out: a few discrete values used in decisions about single lines. */
export interface Layout {
  /** Paragraphs are hard-wrapped into lines of about equal length. */
  readonly wrapped: boolean;
  /** The column at which they are wrapped (characters), or 0 if they are not. */
  readonly wrapColumn: number;
  /** Whether blank lines are rare, separate some lines, or separate nearly all. */
  readonly blanks: 'none' | 'some' | 'most';
  /** New paragraphs are indented. */
  readonly indented: boolean;
}

/** Counters over the dump's lines that determine the layout. Adding and removing lines adjusts them. */
export class LayoutCounter {
  private readonly lengths = new Map<number, number>();
  private filled = 0;
  private blank = 0;
  private indented = 0;
  private long = 0;

  /** Counts a line by its trimmed length (UTF-16) and indent. Pass -1 as `times` to take it out again. */
  count(length: number, indent: number, times: 1 | -1 = 1): void {
    if (length === 0) {
      this.blank += times;
      return;
    }
    this.filled += times;
    if (indent >= 2 && indent <= 8) this.indented += times;
    if (length > LONGEST_WRAPPED) this.long += times;
    else this.lengths.set(length, (this.lengths.get(length) ?? 0) + times);
  }

  /** The layout for the current counts. */
  layout(): Layout {
    const wrapColumn = this.wrapColumn();
    const ratio = this.filled === 0 ? 0 : this.blank / this.filled;
    return {
      wrapped: wrapColumn > 0,
      wrapColumn,
      blanks: ratio < 0.03 ? 'none' : ratio < 0.45 ? 'some' : 'most',
      indented: this.filled > 0 && this.indented / this.filled > 0.08,
    };
  }

  /**
   * Wrapped text has few lines past the column and many just below it. Thresholds set on the development
   * dumps.
   */
  private wrapColumn(): number {
    if (this.filled < 8 || this.long > this.filled * 0.02) return 0;
    const total = this.filled - this.long;
    let above = this.long;
    for (let column = LONGEST_WRAPPED; column >= SHORTEST_WRAPPED; column--) {
      above += this.lengths.get(column) ?? 0;
      if (above <= total * 0.02) continue;
      let near = 0;
      for (let length = column - 14; length <= column; length++) near += this.lengths.get(length) ?? 0;
      return near >= total * 0.4 ? column : 0;
    }
    return 0;
  }
}

/** Wrapped lines are 45 to 100 characters long in exports and wires. */
const SHORTEST_WRAPPED = 45;
const LONGEST_WRAPPED = 100;
