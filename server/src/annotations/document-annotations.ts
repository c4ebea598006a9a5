import type { Annotation } from '../analysis/model/annotations';
import type { Quote } from '../text/quotes';

/** What persons said of one document: what has its place in the text, and what has lost it. */
export interface DocumentAnnotations {
  /** By start, then by end; each id once, and none that an orphan has. */
  readonly placed: readonly Annotation[];
  /** Nothing is ever dropped from here but by hand, or because its text came back. */
  readonly orphans: readonly Orphan[];
}

/** An annotation whose text is gone. Its span is empty, and lies where the text was. */
export interface Orphan {
  readonly annotation: Annotation;
  /** The text it stood on last. */
  readonly quote: Quote;
}

/** Of a document of which nothing has been said. */
export const NO_ANNOTATIONS: DocumentAnnotations = { placed: [], orphans: [] };

/** Whether anything has been said of the document. */
export function hasAny({ placed, orphans }: DocumentAnnotations): boolean {
  return placed.length + orphans.length > 0;
}

/** The ids of all that has been said of the document, placed ones first. */
export function idsOf({ placed, orphans }: DocumentAnnotations): readonly string[] {
  return [...placed.map(({ id }) => id), ...orphans.map(({ annotation }) => annotation.id)];
}
