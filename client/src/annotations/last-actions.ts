import type { AnnotationStatus } from '../../../shared/annotating';

/** Whether the usual keys of undo and redo mean annotations just now. */
export interface RetraceableActions {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/**
 * What the user did last in each document, as the server tells it. A change of the text is known here before the server can
 * tell of it, so that an undo right after typing is one of text.
 */
export class LastActions {
  private readonly states = new Map<string, AnnotationStatus>();

  /** The server has said something of a document that is now at this version. Of an earlier text it comes too late. */
  told(state: AnnotationStatus, version: number): void {
    this.states.set(state.uri, state.version < version ? { ...state, lastWas: 'text' } : state);
  }

  /** The text of the document was changed. */
  edited(uri: string): void {
    const state = this.states.get(uri);
    if (state !== undefined) this.states.set(uri, { ...state, lastWas: 'text' });
  }

  /** The document was closed. */
  closed(uri: string): void {
    this.states.delete(uri);
  }

  /** The server is gone, and what it remembered with it. */
  clear(): void {
    this.states.clear();
  }

  /** What the keys can take back in a document, and do again: nothing unless the last thing done there was an annotation. */
  retraceable(uri: string | undefined): RetraceableActions {
    const state = uri === undefined ? undefined : this.states.get(uri);
    const isAnnotation = state?.lastWas === 'annotation';
    return { canUndo: isAnnotation && state.canUndo, canRedo: isAnnotation && state.canRedo };
  }
}
