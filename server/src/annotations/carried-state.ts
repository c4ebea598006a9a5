import { Annotation } from '../analysis/annotations';
import { DocumentAnnotations, NO_ANNOTATIONS } from './document-annotations';

/** The annotations of an open document with what must be remembered of its edits. */
export type CarriedState = DocumentAnnotations;

/** The state of a document that has not been edited yet. */
export function carriedState(annotations: DocumentAnnotations): CarriedState {
  return annotations;
}

/** Of a document of which nothing has been said. */
export const NOTHING_CARRIED: CarriedState = carriedState(NO_ANNOTATIONS);

/** The order in which placed annotations are held: by start, then by end. */
export function byPlace(a: Annotation, b: Annotation): number {
  return a.start - b.start || a.end - b.end;
}
