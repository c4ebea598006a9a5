import { type ArchiveFormat, ARCHIVE_FORMATS } from '../../archives/formats';
import type { LineInPlace } from '../line-in-place';
import { type ExportDocument, isLabelled, isMark, isRights } from './document';
import { isTitleLike } from './title-line';

const SOURCED = ARCHIVE_FORMATS.filter(({ marks }) => marks.some(({ kind }) => kind === 'source'));

/** One such line alone is believed only among the first lines of a dump: farther down it may be cited. */
const HEAD_OF_DUMP = 3;
/** So many lines of the service's own may stand above the line that names the source. */
const MOST_ABOVE = 4;
/** A headline above its source line is broken over no more lines. */
const LONGEST_HEADLINE = 3;

/** A line that names outlet, date and page of a document. */
interface SourceLine {
  readonly index: number;
  readonly format: ArchiveFormat;
}

/**
 * Documents of which a line each names outlet, date and page. In one dump it stands above all headlines or below all of
 * them: whether titles are rather found above such lines or below them tells which.
 */
export function sourcedDocuments(lines: readonly LineInPlace[]): readonly ExportDocument[] {
  const sources = lines.flatMap((line, index): readonly SourceLine[] => {
    const format =
      line.features.marks.length === 0 ? undefined : SOURCED.find((each) => isMark(line, each, 'source'));
    return format === undefined ? [] : [{ index, format }];
  });
  const [only] = sources;
  if (only === undefined || (sources.length === 1 && only.index > HEAD_OF_DUMP)) return [];
  const above = sources.filter(({ index }) => isTitleLike(lines[index - 1])).length;
  const below = sources.filter((source) => isTitleLike(lines[firstBelow(lines, source)])).length;
  const starts = sources.map((source) =>
    above > below
      ? { ...source, ...headlineAbove(lines, source.index) }
      : { ...source, first: startAbove(lines, source) },
  );
  return starts.map((start, order) => toDocument(lines, start, starts[order + 1]?.first));
}

/** The line below the source and its labels. */
function firstBelow(lines: readonly LineInPlace[], { index, format }: SourceLine): number {
  let below = index + 1;
  while (isLabelled(lines[below], format) || isMark(lines[below], format, 'head')) below++;
  return below;
}

/** Where a document begins whose source line has only the service's own lines above it. */
function startAbove(lines: readonly LineInPlace[], { index, format }: SourceLine): number {
  let first = index;
  while (first > 0 && index - first < MOST_ABOVE && isMark(lines[first - 1], format, 'head')) first--;
  return first;
}

interface Start extends SourceLine {
  readonly first: number;
  readonly headline?: number;
}

/** Where a document begins whose headline stands above its source line. */
function headlineAbove(lines: readonly LineInPlace[], source: number): Pick<Start, 'first' | 'headline'> {
  if (!isTitleLike(lines[source - 1])) return { first: source };
  let first = source - 1;
  while (
    source - first < LONGEST_HEADLINE &&
    lines[first]?.features.ordinal === undefined &&
    lines[first]?.blanksBefore === 0 &&
    isTitleLike(lines[first - 1]) &&
    !isRights(lines[first - 1])
  )
    first--;
  return { first, headline: first };
}

/** Up to the next document, rules left out; the last one only as far as its head goes, since nothing says what comes after it. */
function toDocument(lines: readonly LineInPlace[], start: Start, next: number | undefined): ExportDocument {
  const { first, format, index, headline } = start;
  let last = next === undefined ? lastOfHead(lines, start) : next - 1;
  while (last > index && lines[last]?.features.shape === 'separator') last--;
  const numbered = lines[first]?.features.ordinal !== undefined && headline !== undefined;
  return {
    format,
    first,
    last,
    startKnown: true,
    ...(headline === undefined ? {} : { headline }),
    ...(numbered ? { numbered: true } : {}),
  };
}

/** Behind the headline, where one stands below the source; its first line of text is the document's too. */
function lastOfHead(lines: readonly LineInPlace[], source: SourceLine): number {
  let last = firstBelow(lines, source);
  while (last < lines.length - 1 && isTitleLike(lines[last]) && last < source.index + MOST_OF_HEAD) last++;
  return Math.min(last, lines.length - 1);
}

/** Lines. */
const MOST_OF_HEAD = 6;
