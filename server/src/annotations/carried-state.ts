import type { Annotation } from '../analysis/model/annotations';
import type { Quote } from '../text/quotes';
import { type DocumentAnnotations, NO_ANNOTATIONS, type Orphan } from './document-annotations';
import type { DestructiveEdit } from './destructive-edits';

/**
 * The annotations of an open document, with what must be remembered of its edits so that undoing them
 * restores their effect on annotations. Code that changes annotations directly keeps the memory: `{ ...state,
 * placed }`.
 */
export interface CarriedState extends DocumentAnnotations {
  readonly memory: EditMemory;
}

/** What is remembered of the edits of a document. */
export interface EditMemory {
  /** The number of edits so far. */
  readonly edits: number;
  /** The edits that can still be undone exactly, the newest last. */
  readonly destructiveEdits: readonly DestructiveEdit[];
  /** For each annotation whose span was trimmed, by id, the text that it covered before. */
  readonly cuts: ReadonlyMap<string, Cut>;
}

/** What an annotation covered before a run of edits trimmed its span. */
export interface Cut {
  readonly whole: Quote;
  /** The number of the last edit of the run. */
  readonly edit: number;
}

/** The annotations while an edit is being applied to them. */
export interface Underway {
  readonly placed: readonly Annotation[];
  readonly orphans: readonly Orphan[];
  readonly cuts: ReadonlyMap<string, Cut>;
}

/** The state of a document that has not been edited yet. */
export function carriedState(annotations: DocumentAnnotations): CarriedState {
  return { ...annotations, memory: { edits: 0, destructiveEdits: [], cuts: new Map() } };
}

/** The state of a document without annotations. */
export const NOTHING_CARRIED: CarriedState = carriedState(NO_ANNOTATIONS);
