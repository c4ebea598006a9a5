/** How the dump is laid out: a few discrete values that decisions about single lines read. */
export interface Layout {
  /** Paragraphs are broken into lines of about equal length. */
  readonly wrapped: boolean;
  /** Column at which they are broken (characters), 0 where they are not. */
  readonly wrapColumn: number;
  /** Whether blank lines are rare, stand between some lines, or between nearly all. */
  readonly blanks: 'none' | 'some' | 'most';
  /** New paragraphs are indented. */
  readonly indented: boolean;
}

/** Counters over the dump's lines from which the layout follows; adding and removing lines adjusts them. */
export class LayoutCounter {
  private readonly lengths = new Map<number, number>();
  private filled = 0;
  private blank = 0;
  private indented = 0;
  private long = 0;

  /** Count a line by its trimmed length (UTF-16) and indent; `times` is -1 to take it out again. */
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

  /** The layout as the counts stand now. */
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

  /** Wrapped text has few lines past the column and many just below it. Thresholds set on the development dumps. */
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
