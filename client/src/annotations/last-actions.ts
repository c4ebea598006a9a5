import type { AnnotationStatus } from '../../../shared/annotating';

/** Whether the usual keys for undo and redo currently apply to annotations. */
export interface RetraceableActions {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/**
 * What the user did last in each document, according to the server. A change of the text is known here before
 * the server can report it, so that an undo right after typing applies to the text.
 */
export class LastActions {
  private readonly states = new Map<string, AnnotationStatus>();

  /**
   * The server has reported the status of a document that is now at this version. A report about an earlier
   * text comes too late.
   */
  told(state: AnnotationStatus, version: number): void {
    this.states.set(state.uri, state.version < version ? { ...state, lastWas: 'text' } : state);
  }

  /** The text of the document has changed. */
  edited(uri: string): void {
    const state = this.states.get(uri);
    if (state !== undefined) this.states.set(uri, { ...state, lastWas: 'text' });
  }

  /** The document was closed. */
  closed(uri: string): void {
    this.states.delete(uri);
  }

  /** The server is gone, and its history with it. */
  clear(): void {
    this.states.clear();
  }

  /**
   * What the keys can undo and redo in a document: nothing unless the last thing done there was an
   * annotation.
   */
  retraceable(uri: string | undefined): RetraceableActions {
    const state = uri === undefined ? undefined : this.states.get(uri);
    const isAnnotation = state?.lastWas === 'annotation';
    return { canUndo: isAnnotation && state.canUndo, canRedo: isAnnotation && state.canRedo };
  }
}
