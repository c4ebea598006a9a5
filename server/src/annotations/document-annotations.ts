import type { Annotation } from '../analysis/model/annotations';
import type { Quote } from '../text/quotes';

/** The annotations of one document: those anchored in the text, and orphans. */
export interface DocumentAnnotations {
  /** Sorted by start, then by end; ids are unique, orphans included. */
  readonly placed: readonly Annotation[];
  /** Orphans leave this list only when a user removes them, or when their text reappears. */
  readonly orphans: readonly Orphan[];
}

/** An annotation whose text is deleted. Its span is empty, and is where the text was. */
export interface Orphan {
  readonly annotation: Annotation;
  /** The last text that it covered. */
  readonly quote: Quote;
}

/** A document without annotations. */
export const NO_ANNOTATIONS: DocumentAnnotations = { placed: [], orphans: [] };

/** Whether the document has any annotations. */
export function hasAny({ placed, orphans }: DocumentAnnotations): boolean {
  return placed.length + orphans.length > 0;
}

/** The ids of all annotations of the document, anchored ones first. */
export function idsOf({ placed, orphans }: DocumentAnnotations): readonly string[] {
  return [...placed.map(({ id }) => id), ...orphans.map(({ annotation }) => annotation.id)];
}
