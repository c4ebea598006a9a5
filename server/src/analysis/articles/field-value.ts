import type { Span } from '../../text/span';
import type { FieldLine, FieldReading } from '../archives/fields';
import type { ArchiveFormat } from '../archives/formats';
import type { ArticleLine } from './anatomy';
import { textOn, trimmed } from './line-text';

/** The value of a labelled field, which may stand below its label and go on over further lines. Offsets relative to the article. */
export interface FieldValue extends Span {
  /** Line ends within it are kept as `\n`. */
  readonly text: string;
  /** The line on which it begins. */
  readonly line: ArticleLine;
  /** The part of it that stands on that line. */
  readonly onLine: Span;
}

/** What the line's label means in the article's format; in any format where the article's is not known or has no such label. */
export function readingOf(field: FieldLine, format: ArchiveFormat | undefined): FieldReading | undefined {
  return field.readings.find((reading) => reading.format === format) ?? field.readings[0];
}

/** Whether the metadata line at `index` belongs to the value of a field above it. */
export function isWithinValue(
  lines: readonly ArticleLine[],
  index: number,
  format: ArchiveFormat | undefined,
): boolean {
  const own = lines[index];
  if (own === undefined || startsField(own, format) || isUnlabelled(own, format)) return false;
  for (let above = index - 1; above >= 0; above--) {
    const line = lines[above];
    if (line === undefined || line.roled.role === 'blank') continue;
    if (line.roled.role !== 'metadata' || isUnlabelled(line, format)) return false;
    if (startsField(line, format)) return true;
  }
  return false;
}

/** Whether the line has a label that the format prints in this style. */
export function startsField(line: ArticleLine | undefined, format: ArchiveFormat | undefined): boolean {
  const field = line?.roled.features.field;
  if (field === undefined) return false;
  return format === undefined || field.certain || field.readings.some((reading) => reading.format === format);
}

/** Whether the line has its meaning by itself: a mark of the format. */
function isUnlabelled(line: ArticleLine, format: ArchiveFormat | undefined): boolean {
  return line.roled.features.marks.some((mark) => mark.format === format);
}

/** The value of the field that begins at `index`. */
export function fieldValue(
  lines: readonly ArticleLine[],
  index: number,
  field: FieldLine,
  format: ArchiveFormat | undefined,
): FieldValue | undefined {
  const first = lines[index];
  if (first === undefined) return undefined;
  const start = first.start + Math.min(field.valueStart, first.text.length);
  const own = { start, end: Math.max(start, first.start + Math.min(field.valueEnd, first.text.length)) };
  const parts = own.end > own.start && !opensBlock(first, own, format) ? [{ line: first, span: own }] : [];
  for (let below = index + 1; below < lines.length; below++) {
    const line = lines[below];
    if (line === undefined || line.roled.role === 'blank') continue;
    if (line.roled.role !== 'metadata' || startsField(line, format) || isUnlabelled(line, format)) break;
    parts.push({ line, span: format?.quotedValues === true ? withoutListMark(line) : trimmed(line) });
  }
  const bare = format?.quotedValues === true ? withoutQuotes(parts) : parts;
  const [head] = bare;
  if (head === undefined) return undefined;
  return {
    start: head.span.start,
    end: bare.at(-1)?.span.end ?? head.span.end,
    text: bare.map(({ line, span }) => textOn(line, span)).join('\n'),
    line: head.line,
    onLine: head.span,
  };
}

/** A part of a value that stands on one line. */
interface ValuePart {
  readonly line: ArticleLine;
  readonly span: Span;
}

/** `title: >` says only that the value stands below. */
function opensBlock(line: ArticleLine, span: Span, format: ArchiveFormat | undefined): boolean {
  return format?.quotedValues === true && /^[|>][+-]?$/.test(textOn(line, span));
}

function withoutListMark(line: ArticleLine): Span {
  const span = trimmed(line);
  return { ...span, start: span.start + (/^-[ \t]+/.exec(textOn(line, span))?.[0].length ?? 0) };
}

const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '[': ']',
  '“': '”',
  '«': '»',
  '„': '“',
};

/** The value without the marks that enclose it: quotation marks, the brackets of a list. An empty value is none. */
function withoutQuotes(parts: readonly ValuePart[]): readonly ValuePart[] {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return parts;
  const opens = first.line.text.charAt(first.span.start - first.line.start);
  const closes = last.line.text.charAt(last.span.end - 1 - last.line.start);
  const isWhole = parts.length > 1 || first.span.end - first.span.start > 1;
  if (QUOTES[opens] !== closes || closes === '' || !isWhole) return parts;
  const bare = parts.map((part, at) => ({
    line: part.line,
    span: {
      start: part.span.start + (at === 0 ? 1 : 0),
      end: part.span.end - (at === parts.length - 1 ? 1 : 0),
    },
  }));
  return bare.length === 1 && bare[0] !== undefined && bare[0].span.start >= bare[0].span.end ? [] : bare;
}
