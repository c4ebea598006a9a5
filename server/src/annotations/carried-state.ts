import type { Annotation } from '../analysis/model/annotations';
import type { Quote } from '../text/quotes';
import { type DocumentAnnotations, NO_ANNOTATIONS, type Orphan } from './document-annotations';
import type { DestructiveEdit } from './destructive-edits';

/**
 * The annotations of an open document with what must be remembered of its edits, so that undoing them restores what they
 * did to annotations. Whoever changes annotations by hand keeps the memory: `{ ...state, placed }`.
 */
export interface CarriedState extends DocumentAnnotations {
  readonly memory: EditMemory;
}

/** What is remembered of the edits of a document. */
export interface EditMemory {
  /** How many edits there were. */
  readonly edits: number;
  /** The edits that can still be undone exactly, the newest last. */
  readonly destructiveEdits: readonly DestructiveEdit[];
  /** Of annotations whose span was cut back, by id, the text that they stood on before. */
  readonly cuts: ReadonlyMap<string, Cut>;
}

/** What an annotation stood on before a run of edits cut its span back. */
export interface Cut {
  readonly whole: Quote;
  /** The number of the last edit of the run. */
  readonly edit: number;
}

/** The annotations on their way through an edit. */
export interface Underway {
  readonly placed: readonly Annotation[];
  readonly orphans: readonly Orphan[];
  readonly cuts: ReadonlyMap<string, Cut>;
}

/** The state of a document that has not been edited yet. */
export function carriedState(annotations: DocumentAnnotations): CarriedState {
  return { ...annotations, memory: { edits: 0, destructiveEdits: [], cuts: new Map() } };
}

/** Of a document of which nothing has been said. */
export const NOTHING_CARRIED: CarriedState = carriedState(NO_ANNOTATIONS);
