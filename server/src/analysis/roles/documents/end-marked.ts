import { type ArchiveFormat, ARCHIVE_FORMATS } from '../../archives/formats';
import type { HeadLayout } from '../../archives/formats/archive-format';
import type { Echo, LineInPlace } from '../line-in-place';
import { type ExportDocument, firstWhere, isLabelled, isLoadDate, isMark } from './document';

/** So many lines of a head may stand above the first one that only this format prints. */
const LONGEST_HEAD: Readonly<Record<HeadLayout, number>> = {
  'headline-outlet-date': 9,
  'headline-length-date': 6,
  counted: 6,
  'outlet-date-headline': 6,
  headline: 4,
};

/** What closed documents say: themselves, and the lines around them that are the export's own. */
export interface EndMarkedDocuments {
  readonly documents: readonly ExportDocument[];
  readonly outside: readonly number[];
}

/** Documents that a line of their own closes: `End of Document`, an accession number, `-0-`. In slices, one for each format. */
export function* endMarkedDocuments(
  lines: readonly LineInPlace[],
): Generator<void, EndMarkedDocuments, void> {
  const documents: ExportDocument[] = [];
  const outside: number[] = [];
  for (const format of ARCHIVE_FORMATS) {
    if (format.labelStyle === 'tag') continue;
    const closers = closingLines(lines, format);
    let from = 0;
    for (const closer of closers) {
      const { first, covers } = skipCovers(lines, format, from, closer);
      const anchor = anchorOf(lines, format, first, closer);
      const last = withTail(lines, format, closer);
      const opened = lines.slice(first, closer).some((line) => line.features.opens);
      if (anchor !== undefined && !opened) {
        const startKnown = anchor - first <= LONGEST_HEAD[format.head];
        documents.push({ format, first: startKnown ? first : anchor, last, startKnown });
        for (const cover of covers) outside.push(cover);
      }
      from = last + 1;
    }
    if (closers.length > 0) outside.push(...summaryAfter(lines, format, from));
    yield;
  }
  return { documents, outside };
}

/** What stands behind the last document when the export's own words follow it: a summary of the search, a notice. */
function summaryAfter(lines: readonly LineInPlace[], format: ArchiveFormat, from: number): readonly number[] {
  if (!isMark(lines[from], format, 'cover')) return [];
  const end = Math.min(lines.length, from + LONGEST_SUMMARY);
  return Array.from({ length: end - from }, (_, offset) => from + offset);
}

/** Lines. */
const LONGEST_SUMMARY = 25;

/** The format's closing lines; where it prints none, its load dates, which stand last in a document. */
function closingLines(lines: readonly LineInPlace[], format: ArchiveFormat): readonly number[] {
  const closers = lines.flatMap((line, index) => (isMark(line, format, 'closes') ? [index] : []));
  if (closers.length > 0 || format.head !== 'headline-outlet-date') return closers;
  return lines.flatMap(({ features: { field } }, index) =>
    isLoadDate(field) && field?.capitals === false ? [index] : [],
  );
}

/** Closing remarks right below the closing line are the document's. */
function withTail(lines: readonly LineInPlace[], format: ArchiveFormat, closer: number): number {
  let last = closer;
  while (isMark(lines[last + 1], format, 'tail')) last++;
  return last;
}

/**
 * Where the document begins that ends with `closer`: behind a rule, a cover, and the contents list of a cover. The
 * entry of a contents list returns as a headline, which tells where the list ends.
 */
function skipCovers(
  lines: readonly LineInPlace[],
  format: ArchiveFormat,
  from: number,
  closer: number,
): { readonly first: number; readonly covers: readonly number[] } {
  let first = from;
  for (let index = from; index < Math.min(closer, first + FARTHEST_COVER); index++) {
    if (isMark(lines[index], format, 'cover')) first = index + 1;
  }
  if (first > from) {
    const head = lines.slice(first, closer);
    const list = head.findIndex(({ echo }) => echo !== 'none' && echo !== 'earlier');
    const returned = list < 0 ? -1 : head.findIndex(({ echo }, index) => index > list && returns(echo));
    const untilField = head.findIndex((line) => isLabelled(line, format) || isMark(line, format, 'text'));
    if (returned > 0 && (untilField < 0 || returned < untilField)) first += returned;
  }
  while (first < closer && lines[first]?.features.shape === 'separator') first++;
  const covers = lines.slice(from, first).flatMap((_, offset) => [from + offset]);
  return {
    first,
    covers:
      first > from && covers.some((index) => lines[index]?.features.shape !== 'separator') ? covers : [],
  };
}

/** Whether the line has stood in the dump before, and so may be a headline after its entry in a list. */
function returns(echo: Echo): boolean {
  return echo !== 'none' && echo !== 'later';
}

/** A cover does not lie farther below another line of it. Lines. */
const FARTHEST_COVER = 60;

/** The first line of a document that only this format prints. */
function anchorOf(
  lines: readonly LineInPlace[],
  format: ArchiveFormat,
  first: number,
  closer: number,
): number | undefined {
  return firstWhere(lines, first, closer, (line) => {
    if (isMark(line, format, 'head') || isMark(line, format, 'text')) return true;
    return isLabelled(line, format) && !isMark(line, format, 'closes');
  });
}
