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
  const parts = own.end > own.start ? [{ line: first, span: own }] : [];
  for (let below = index + 1; below < lines.length; below++) {
    const line = lines[below];
    if (line === undefined || line.roled.role === 'blank') continue;
    if (line.roled.role !== 'metadata' || startsField(line, format) || isUnlabelled(line, format)) break;
    parts.push({ line, span: trimmed(line) });
  }
  const [head] = parts;
  if (head === undefined) return undefined;
  return {
    start: head.span.start,
    end: parts.at(-1)?.span.end ?? head.span.end,
    text: parts.map(({ line, span }) => textOn(line, span)).join('\n'),
    line: head.line,
    onLine: head.span,
  };
}
