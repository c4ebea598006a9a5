import type { Annotation } from '../../analysis/model/annotations';
import { type Quote, quoteOf } from '../../text/quotes';
import type { Span } from '../../text/span';
import type { DocumentAnnotations } from '../document-annotations';
import { PlainText, withLf } from './plain-text';
import { byFiledPlace, type FiledAnnotation, type ForeignItem, type SideFile } from './side-file';
import { textHashOf } from './text-hash';

/**
 * The annotations of a text as they are filed.
 * @param foreign the unused items of the previous file, which are kept
 */
export function sideFileOf(
  { placed, orphans }: DocumentAnnotations,
  text: string,
  foreign: readonly ForeignItem[],
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
  return { filed: filed.sort(byFiledPlace), foreign, textHash: textHashOf(plain) };
}

function portable(annotation: Annotation, { start, end }: Span, plain: PlainText): Annotation {
  return { ...annotation, start: plain.toPortable(start), end: plain.toPortable(end) };
}

/** The quote without half surrogate pairs at its outer ends, which other programs could not read. */
function wholeCharacters({ exact, prefix, suffix }: Quote): Quote {
  return {
    exact,
    prefix: prefix.replace(/^[\udc00-\udfff]/, ''),
    suffix: suffix.replace(/[\ud800-\udbff]$/, ''),
  };
}
