import type { Annotation } from '../analysis/model/annotations';
import { byPlaceAndId } from './annotation-order';
import type { DocumentAnnotations } from './document-annotations';

/** What an action does to annotations. */
export interface Changes {
  /** The ids of those that are no longer there, orphans among them. */
  readonly gone: readonly string[];
  /** Those that are new, or stand for one of their id. */
  readonly came: readonly Annotation[];
}

/** The annotations after the changes, in their order. What did not change is the same object. */
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
