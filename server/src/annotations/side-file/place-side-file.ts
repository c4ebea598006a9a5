import { Annotation } from '../../analysis/annotations';
import { findQuotes } from '../../text/find-quote';
import { Quote, quoteOf } from '../../text/quotes';
import { byPlace, Span } from '../../text/span';
import { DocumentAnnotations, Orphan } from '../document-annotations';
import { PlainText, withLf } from './plain-text';
import { byFiledPlace, FiledAnnotation, SideFile } from './side-file';

/** What became of an annotation since it was filed: its text stands where it stood, or elsewhere, or nowhere. */
export type AnnotationFate = 'placed' | 'moved' | 'orphan';

/** Annotations of a side file where they stand in a text. */
export interface PlacedSideFile {
  readonly annotations: DocumentAnnotations;
  /** By the annotations' ids. */
  readonly fates: ReadonlyMap<string, AnnotationFate>;
}

/**
 * Puts the annotations of a side file in the text as it is now, which may have been changed by any program since. What
 * cannot be placed is an orphan where it stood; an orphan of the file whose text stands there again is one no more.
 */
export function placeSideFile({ filed }: SideFile, text: string): PlacedSideFile {
  const plain = new PlainText(text);
  const whole = filed.filter(({ isOrphan }) => !isOrphan);
  const found = findQuotes(
    plain.text,
    whole.map(({ annotation, quote }) => ({ quote, start: plain.fromPortable(annotation.start) })),
  );
  const places = new Map(whole.map(({ annotation: { id } }, index) => [id, found[index]]));
  const placed: Annotation[] = [];
  const orphans: Orphan[] = [];
  const fates = new Map<string, AnnotationFate>();
  for (const each of filed) {
    const { annotation, quote, isOrphan } = each;
    const span = isOrphan ? standsAgain(plain, each) : places.get(annotation.id);
    fates.set(
      annotation.id,
      span === undefined ? 'orphan' : isAsFiled(plain, each, span) ? 'placed' : 'moved',
    );
    if (span === undefined) {
      const at = plain.toGiven(plain.fromPortable(annotation.start));
      orphans.push({ annotation: { ...annotation, start: at, end: at }, quote });
    } else placed.push({ ...annotation, start: plain.toGiven(span.start), end: plain.toGiven(span.end) });
  }
  return { annotations: { placed: placed.sort(byPlace), orphans }, fates };
}

/** So much around an orphan's text proves that it is the same place. UTF-16. */
const ENOUGH_AROUND = 8;

/** Where an orphan's text stands with all that stood around it, if that is one place. */
function standsAgain(
  { text }: PlainText,
  { quote: { exact, prefix, suffix } }: FiledAnnotation,
): Span | undefined {
  if (exact === '' || prefix.length + suffix.length < ENOUGH_AROUND) return undefined;
  const whole = prefix + exact + suffix;
  const at = text.indexOf(whole);
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return undefined;
  const start = at + prefix.length;
  return { start, end: start + exact.length };
}

function isAsFiled(plain: PlainText, { annotation, quote }: FiledAnnotation, span: Span): boolean {
  return (
    plain.toPortable(span.start) === annotation.start &&
    plain.text.slice(span.start, span.end) === quote.exact
  );
}

/**
 * The annotations of a text as they are filed.
 * @param foreign the items of the file before that are not understood
 */
export function sideFileOf(
  { placed, orphans }: DocumentAnnotations,
  text: string,
  foreign: readonly unknown[],
): SideFile {
  const plain = new PlainText(text);
  const filed = [
    ...placed.map((annotation): FiledAnnotation => {
      const span = { start: plain.fromGiven(annotation.start), end: plain.fromGiven(annotation.end) };
      const quote = wholeCharacters(quoteOf(plain.text, span));
      return { annotation: portable(annotation, span, plain), quote, isOrphan: false };
    }),
    ...orphans.map(({ annotation, quote: { exact, prefix, suffix } }): FiledAnnotation => {
      const span = { start: plain.fromGiven(annotation.start), end: plain.fromGiven(annotation.end) };
      const quote = { exact: withLf(exact), prefix: withLf(prefix), suffix: withLf(suffix) };
      return { annotation: portable(annotation, span, plain), quote: wholeCharacters(quote), isOrphan: true };
    }),
  ];
  return { filed: filed.sort(byFiledPlace), foreign };
}

function portable(annotation: Annotation, { start, end }: Span, plain: PlainText): Annotation {
  return { ...annotation, start: plain.toPortable(start), end: plain.toPortable(end) };
}

/** The quote without half a character at its outer ends, which other programs could not read. */
function wholeCharacters({ exact, prefix, suffix }: Quote): Quote {
  return {
    exact,
    prefix: prefix.replace(/^[\udc00-\udfff]/, ''),
    suffix: suffix.replace(/[\ud800-\udbff]$/, ''),
  };
}
