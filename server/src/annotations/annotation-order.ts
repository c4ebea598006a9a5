import type { Annotation } from '../analysis/model/annotations';
import { byPlace } from '../text/span';
import type { Orphan } from './document-annotations';

/**
 * The one order of annotations, live and in the side file: by start, then by end, then by id, so that an
 * edited document lists them as a newly opened one does.
 */
export function byPlaceAndId(a: Annotation, b: Annotation): number {
  return byPlace(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Sorted annotations; the list itself if it is sorted already, which one pass can tell. */
export function inOrder(annotations: readonly Annotation[]): readonly Annotation[] {
  return isSorted(annotations, byPlaceAndId) ? annotations : [...annotations].sort(byPlaceAndId);
}

/** The same for orphans. */
export function orphansInOrder(orphans: readonly Orphan[]): readonly Orphan[] {
  const compare = (a: Orphan, b: Orphan): number => byPlaceAndId(a.annotation, b.annotation);
  return isSorted(orphans, compare) ? orphans : [...orphans].sort(compare);
}

function isSorted<T>(list: readonly T[], compare: (a: T, b: T) => number): boolean {
  let previous: T | undefined;
  for (const each of list) {
    if (previous !== undefined && compare(previous, each) > 0) return false;
    previous = each;
  }
  return true;
}
