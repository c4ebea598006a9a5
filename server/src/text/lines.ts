import { OffsetList } from './offset-list';
import type { Span } from './span';

/** A position as editors count: zero-based line and UTF-16 column. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/**
 * Where the lines of a text begin and end. LF, CRLF and bare CR each end a line (Nexis Uni uses bare CR), as
 * in the language server protocol. A text with n line endings has n + 1 lines, the last of them possibly
 * empty.
 */
export class LineTable {
  private constructor(
    private readonly starts: Int32Array,
    private readonly ends: Int32Array,
    /** Length of the text in UTF-16 code units. */
    readonly length: number,
  ) {}

  /** The line table of `text`; any string is accepted. */
  static of(text: string): LineTable {
    const { starts, ends } = noLines();
    new Breaks(text).scan(text.length, starts, ends);
    ends.push(text.length);
    return new LineTable(starts.done(), ends.done(), text.length);
  }

  /** Like `of`, but yields between chunks of the text. */
  static *inParts(text: string): Generator<void, LineTable, void> {
    const { starts, ends } = noLines();
    const breaks = new Breaks(text);
    for (let to = SCANNED_AT_ONCE; to < text.length; to += SCANNED_AT_ONCE) {
      breaks.scan(to, starts, ends);
      yield;
    }
    breaks.scan(text.length, starts, ends);
    ends.push(text.length);
    return new LineTable(starts.done(), ends.done(), text.length);
  }

  /** The number of lines; at least one. */
  get count(): number {
    return this.starts.length;
  }

  /**
   * The line's span without its line ending; an empty span at the end of the text if there is no such line.
   */
  span(line: number): Span {
    return { start: this.starts[line] ?? this.length, end: this.ends[line] ?? this.length };
  }

  /** The offset of the line's first character. */
  start(line: number): number {
    return this.starts[line] ?? this.length;
  }

  /** The offset of the line's end, before its line break. */
  end(line: number): number {
    return this.ends[line] ?? this.length;
  }

  /**
   * The line that contains `offset`; a line break belongs to the line it ends. Offsets outside the text are
   * clamped.
   */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Line and column of `offset`. */
  positionAt(offset: number): LinePosition {
    const clamped = Math.max(0, Math.min(offset, this.length));
    const line = this.lineAt(clamped);
    return { line, character: clamped - this.start(line) };
  }

  /** The offset of a position; a column past the end of its line is clamped to the end. */
  offsetAt(position: LinePosition): number {
    if (position.line < 0) return 0;
    if (position.line >= this.count) return this.length;
    return Math.min(this.start(position.line) + Math.max(0, position.character), this.end(position.line));
  }
}

/** Every text has a first line, whose end is not known yet. */
function noLines(): { readonly starts: OffsetList; readonly ends: OffsetList } {
  const starts = new OffsetList();
  starts.push(0);
  return { starts, ends: new OffsetList() };
}

/** UTF-16. Takes about a millisecond to scan, even if every character is a line break. */
const SCANNED_AT_ONCE = 16_384;

/**
 * Iterates over the line breaks of a text. Searching for the next LF and CR is many times faster than
 * checking each unit.
 */
class Breaks {
  private feed: number;
  private carriage: number;

  constructor(private readonly text: string) {
    this.feed = breakFrom(text, '\n', 0);
    this.carriage = breakFrom(text, '\r', 0);
  }

  /** Appends the end of each further line whose break is before `to`, and the start of the line after it. */
  scan(to: number, starts: OffsetList, ends: OffsetList): void {
    for (let at = Math.min(this.feed, this.carriage); at < to; at = Math.min(this.feed, this.carriage)) {
      ends.push(at);
      const next = at === this.carriage && this.feed === at + 1 ? at + 2 : at + 1;
      starts.push(next);
      if (this.feed < next) this.feed = breakFrom(this.text, '\n', next);
      if (this.carriage < next) this.carriage = breakFrom(this.text, '\r', next);
    }
  }
}

/** The next position of `mark`; `Infinity` if there is none. */
function breakFrom(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? Infinity : found;
}
