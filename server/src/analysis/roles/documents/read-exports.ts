import type { ArchiveFormat } from '../../archives/formats';
import type { Slices } from '../../incremental/slices';
import type { LineInPlace } from '../line-in-place';
import { endMarkedDocuments } from './end-marked';
import { numberedDocuments } from './numbered';
import { type ExportDocument, type ExportReading, isMark } from './document';
import { sourcedDocuments } from './sourced';
import { underlinedDocuments } from './underlined';
import { codedDocuments, labelledDocuments, ruledDocuments } from './field-labelled';
import { fencedDocuments } from './fenced';
import { markedHeadlines } from './marked-headlines';
import { alertItems, mailHeads, numberedHeadlines } from './messages';

const NOTHING: ExportReading = { documents: [], outside: new Set(), starts: new Set() };

/**
 * Finds the documents of all exports in the dump, in slices. Where two readings overlap, the surer one stands: coded, counted, closed, fenced,
 * ruled, sourced, labelled, underlined, message, marked.
 */
export function* readExports(
  lines: readonly LineInPlace[],
  slices: Slices,
): Generator<void, ExportReading, void> {
  if (
    !lines.some(
      ({ features }) => features.marks.length > 0 || features.field !== undefined || features.ordinal === 1,
    )
  )
    return NOTHING;
  yield;
  const closed = yield* endMarkedDocuments(lines);
  const mails = mailHeads(lines);
  yield;
  const alerts = alertItems(lines);
  yield;
  const marked = markedHeadlines(lines);
  yield;
  const readings = [
    yield* codedDocuments(lines, slices),
    numberedDocuments(lines),
    closed.documents,
    fencedDocuments(lines),
    yield* ruledDocuments(lines, slices),
    sourcedDocuments(lines),
    yield* labelledDocuments(lines, slices),
    underlinedDocuments(lines),
    alerts.documents,
    mails.documents,
    marked.documents,
  ];
  const documents: ExportDocument[] = [];
  const taken = new Uint8Array(lines.length);
  for (const document of readings.flat()) {
    if (taken.subarray(document.first, document.last + 1).includes(1)) continue;
    taken.fill(1, document.first, document.last + 1);
    documents.push(document);
  }
  yield;
  const outside = [
    ...closed.outside,
    ...alerts.outside,
    ...mails.outside,
    ...marked.outside,
    ...coversAround(lines, documents),
  ];
  yield;
  return {
    documents,
    outside: new Set(outside.filter((index) => taken[index] === 0)),
    starts: new Set(numberedHeadlines(lines).filter((index) => taken[index] === 0)),
  };
}

/** The cover above the first counted document, those of further exports behind it, and the notices below the last one. */
function coversAround(
  lines: readonly LineInPlace[],
  documents: readonly ExportDocument[],
): readonly number[] {
  return documents.flatMap(({ format, first, last }) => {
    const below: number[] = [];
    for (
      let index = last + 1;
      isMark(lines[index], format, 'cover') || lines[index]?.features.shape === 'separator';
      index++
    )
      below.push(index);
    return lines[first]?.features.opens === true ? [...coverAbove(lines, format, first), ...below] : below;
  });
}

function coverAbove(lines: readonly LineInPlace[], format: ArchiveFormat, first: number): readonly number[] {
  let top: number | undefined;
  for (let index = first - 1; index >= Math.max(0, first - LONGEST_COVER); index--) {
    if (lines[index]?.features.opens === true) break;
    if (isMark(lines[index], format, 'cover')) top = index;
  }
  const from = top;
  return from === undefined ? [] : Array.from({ length: first - from }, (_, offset) => from + offset);
}

/** Lines. */
const LONGEST_COVER = 60;
