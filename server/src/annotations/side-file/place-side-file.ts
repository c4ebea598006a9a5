import type { Annotation } from '../../analysis/model/annotations';
import { findQuotes } from '../../text/find-quote';
import { occurrences } from '../../text/occurrences';
import type { Quote } from '../../text/quotes';
import type { Span } from '../../text/span';
import { inOrder, orphansInOrder } from '../annotation-order';
import type { DocumentAnnotations, Orphan } from '../document-annotations';
import { PlainText } from './plain-text';
import type { FiledAnnotation, SideFile } from './side-file';
import { textHashOf } from './text-hash';

/** What became of an annotation since it was filed: its text is where it was, or elsewhere, or gone. */
export type AnnotationFate = 'placed' | 'moved' | 'orphan';

/** The annotations of a side file, placed in a text. */
export interface PlacedSideFile {
  readonly annotations: DocumentAnnotations;
  /** By annotation id. */
  readonly fates: ReadonlyMap<string, AnnotationFate>;
}

/**
 * Places the annotations of a side file in the current text. If that is the text the file was written for,
 * everything is where the file says: nothing is decided anew, so an orphan stays one. Otherwise any program
 * may have changed the text, and each annotation is looked for by its quote. One that cannot be placed
 * becomes an orphan where it was, and an orphan of the file is placed again if its text and its whole context
 * occur exactly once.
 */
export function placeSideFile(file: SideFile, text: string): PlacedSideFile {
  const plain = new PlainText(text);
  const isSameText = file.textHash === textHashOf(plain);
  const spans = isSameText ? spansAsFiled(plain, file.filed) : spansByQuote(plain, file.filed);
  const placed: Annotation[] = [];
  const orphans: Orphan[] = [];
  const fates = new Map<string, AnnotationFate>();
  for (const each of file.filed) {
    const { annotation, quote } = each;
    const span = spans.get(annotation.id);
    fates.set(
      annotation.id,
      span === undefined ? 'orphan' : isAsFiled(plain, each, span) ? 'placed' : 'moved',
    );
    if (span === undefined) {
      const at = plain.toGiven(plain.fromPortable(annotation.start));
      orphans.push({ annotation: { ...annotation, start: at, end: at }, quote });
    } else placed.push({ ...annotation, start: plain.toGiven(span.start), end: plain.toGiven(span.end) });
  }
  return { annotations: { placed: inOrder(placed), orphans: orphansInOrder(orphans) }, fates };
}

/** The spans of annotations in a plain text, by id; an orphan has no entry. */
type Spans = ReadonlyMap<string, Span>;

/**
 * If the text is the one the file was written for, the spans are as filed, except for items that were put
 * into the file by hand.
 */
function spansAsFiled(plain: PlainText, filed: readonly FiledAnnotation[]): Spans {
  const spans = new Map<string, Span>();
  const others: FiledAnnotation[] = [];
  for (const each of filed) {
    if (each.isOrphan) continue;
    const span = positionIn(plain, each);
    if (span !== undefined && each.only === undefined && isAsFiled(plain, each, span))
      spans.set(each.annotation.id, span);
    else others.push(each);
  }
  return others.length === 0 ? spans : new Map([...spans, ...spansByQuote(plain, others)]);
}

function spansByQuote(plain: PlainText, filed: readonly FiledAnnotation[]): Spans {
  const spans = new Map<string, Span>();
  const set = (id: string, span: Span | undefined): void => void (span && spans.set(id, span));
  const sought = filed.filter(({ isOrphan, only }) => !isOrphan && only === undefined);
  const found = findQuotes(
    plain.text,
    sought.map(({ annotation, quote }) => ({ quote, start: plain.fromPortable(annotation.start) })),
  );
  for (const [index, { annotation }] of sought.entries()) set(annotation.id, found[index]);
  for (const each of filed) {
    const { annotation, quote, isOrphan, only } = each;
    if (isOrphan) set(annotation.id, standsAgain(plain, quote));
    else if (only === 'quote') set(annotation.id, onlyPlaceOf(plain, quote));
    else if (only === 'position') set(annotation.id, positionIn(plain, each));
  }
  return spans;
}

/** This much context proves that an orphan's text is in the same place. UTF-16. */
const ENOUGH_AROUND = 8;

/** Where an orphan's text occurs with its whole context, if that is a single place. */
function standsAgain({ text }: PlainText, quote: Quote): Span | undefined {
  const { exact, prefix, suffix } = quote;
  if (exact === '' || prefix.length + suffix.length < ENOUGH_AROUND) return undefined;
  const [place, another] = wholePlaces(text, quote);
  return another === undefined ? place : undefined;
}

/**
 * Where a quote without a position occurs: the only occurrence with its whole context or, if the context has
 * changed, the only occurrence of its text. Undefined if there are several: nothing says which is meant.
 */
function onlyPlaceOf({ text }: PlainText, quote: Quote): Span | undefined {
  for (const sought of [quote, { ...quote, prefix: '', suffix: '' }]) {
    const [place, another] = wholePlaces(text, sought);
    if (place !== undefined) return another === undefined ? place : undefined;
  }
  return undefined;
}

/** The first two occurrences of a quote with its whole context. */
function wholePlaces(text: string, { exact, prefix, suffix }: Quote): readonly Span[] {
  return occurrences(text, prefix + exact + suffix, { most: 2 }).map((place) => {
    const start = place + prefix.length;
    return { start, end: start + exact.length };
  });
}

/** The span as it was filed; undefined if the text is too short for it. */
function positionIn(plain: PlainText, { annotation: { start, end } }: FiledAnnotation): Span | undefined {
  if (end > plain.portableLength) return undefined;
  return { start: plain.fromPortable(start), end: plain.fromPortable(end) };
}

function isAsFiled(plain: PlainText, { annotation, quote, only }: FiledAnnotation, span: Span): boolean {
  if (only !== undefined) return true;
  return (
    plain.toPortable(span.start) === annotation.start &&
    plain.text.slice(span.start, span.end) === quote.exact
  );
}
