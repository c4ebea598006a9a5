import type { Annotation } from '../analysis/model/annotations';
import { byPlaceAndId } from './annotation-order';
import type { DocumentAnnotations } from './document-annotations';

/** The effect of an action on annotations. */
export interface Changes {
  /** The ids of removed annotations, including orphans. */
  readonly gone: readonly string[];
  /** Annotations that are new, or replace the one with the same id. */
  readonly came: readonly Annotation[];
}

/** The annotations after the changes, sorted. Unchanged ones are the same objects. */
export function withChanges(
  { placed, orphans }: DocumentAnnotations,
  { gone, came }: Changes,
): DocumentAnnotations {
  const left = new Set([...gone, ...came.map(({ id }) => id)]);
  return {
    placed: [...placed.filter(({ id }) => !left.has(id)), ...came].sort(byPlaceAndId),
    orphans: orphans.filter(({ annotation }) => !left.has(annotation.id)),
  };
}
