import type { Annotation } from '../../analysis/model/annotations';
import type { AnnotatedSpan, Dump } from '../../analysis/model/dump';
import { contains, overlaps, type Span } from '../../text/span';
import { wordAt } from '../../text/whole-words';
import { isMentionKind } from '../annotation-labels';
import type { ActionContext } from './action';

/** The span to label: the selection, trimmed; at a cursor the mention there, else the word. */
export function stretchAt({ dump, span }: Pick<ActionContext, 'dump' | 'span'>): Span | undefined {
  if (span.start < span.end) return trimmed(dump.text, span);
  const [mention] = mentionsAt(dump, span);
  return mention === undefined ? wordAt(dump.text, span.start) : { start: mention.start, end: mention.end };
}

/** The span without white space at its ends; undefined if nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  const content = text.slice(start, end);
  const from = start + content.length - content.trimStart().length;
  const span = { start: from, end: from + content.trim().length };
  return span.start < span.end ? span : undefined;
}

/** The mentions of the dump that the span touches; for a cursor between two, the one after it. */
export function mentionsAt(dump: Dump, place: Span): readonly AnnotatedSpan[] {
  const mentions = dump.spans.filter(({ kind, label }) => isMentionKind(kind) && label === undefined);
  return place.start < place.end
    ? mentions.filter((mention) => overlaps(mention, place))
    : mentions.filter((mention) => contains(mention, place)).slice(-1);
}

/**
 * The annotations meant by a selection or cursor: those within the selection; at a cursor, or if there are
 * none within, the shortest ones that touch it. Annotations of whole articles are excluded, since they are
 * not at one place in it.
 */
export function annotationsAt(placed: readonly Annotation[], place: Span): readonly Annotation[] {
  const touching = placed.filter(
    (each) =>
      each.kind !== 'article' && (contains(each, place) || overlaps(each, place) || contains(place, each)),
  );
  const within = place.start < place.end ? touching.filter((each) => contains(place, each)) : [];
  if (within.length > 0) return within;
  const shortest = Math.min(...touching.map(({ start, end }) => end - start));
  return touching.filter(({ start, end }) => end - start === shortest);
}
