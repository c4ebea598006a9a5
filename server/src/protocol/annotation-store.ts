import type { LastChange } from '../../../shared/annotating';
import { isUntitled } from './uri-scheme';
import type { Annotation } from '../analysis/model/annotations';
import { type CarriedState, NOTHING_CARRIED } from '../annotations/carried-state';
import { carryAnnotations } from '../annotations/carry-annotations';
import { type DocumentAnnotations, hasAny } from '../annotations/document-annotations';
import {
  carryHistory,
  type History,
  NO_HISTORY,
  recorded,
  redone,
  type Turned,
  undone,
} from '../annotations/history';
import type { TextEdit } from '../text/edits';
import { contentHash } from '../text/hash';

/** What can be undone and redone in the annotations of a document. */
export interface HistoryState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly lastWas: LastChange;
}

/** The state kept for one open document. */
interface Entry {
  readonly state: CarriedState;
  readonly history: History;
  readonly lastWas: LastChange;
}

const EMPTY: Entry = { state: NOTHING_CARRIED, history: NO_HISTORY, lastWas: 'nothing' };

/**
 * User decisions for each document, with their history. Those of an open document move with every edit; those
 * of a closed one are kept for the life of the server, and apply again if the document is opened with the
 * text it was closed with.
 */
export class AnnotationStore {
  private readonly open = new Map<string, Entry>();
  private readonly closed = new Map<string, { readonly text: string; readonly state: CarriedState }>();

  /** The annotations anchored in the document's latest version; empty if it is not open. */
  of(uri: string): readonly Annotation[] {
    return this.all(uri).placed;
  }

  /** The same, with orphans. */
  all(uri: string): DocumentAnnotations {
    return this.entry(uri).state;
  }

  /** Whether there is an action to undo or redo, and whether that action was the last change. */
  historyOf(uri: string): HistoryState {
    const { history, lastWas } = this.entry(uri);
    return { canUndo: history.toUndo.length > 0, canRedo: history.toRedo.length > 0, lastWas };
  }

  /** A user action has changed the annotations: one step that can be undone, described by `what`. */
  act(uri: string, annotations: DocumentAnnotations, what: string): void {
    const { state, history } = this.entry(uri);
    this.open.set(uri, {
      state: { ...state, ...annotations },
      history: recorded(history, state, annotations, what),
      lastWas: 'annotation',
    });
  }

  /**
   * The annotations were replaced by something other than an action in this server: they were read from a
   * file.
   */
  replace(uri: string, annotations: DocumentAnnotations): void {
    const entry = this.entry(uri);
    this.open.set(uri, { ...entry, state: { ...entry.state, ...annotations } });
  }

  /** Undoes the user's latest action and returns its description; undefined if there is none. */
  undo(uri: string): string | undefined {
    const { history, state } = this.entry(uri);
    return this.turn(uri, undone(history, state));
  }

  /** Redoes the action that was undone last; likewise. */
  redo(uri: string): string | undefined {
    const { history, state } = this.entry(uri);
    return this.turn(uri, redone(history, state));
  }

  /** One edit of an open document, whose text was `textBefore`. */
  edited(uri: string, edit: TextEdit, textBefore: string): void {
    const { state, history } = this.entry(uri);
    this.open.set(uri, {
      state: carryAnnotations(state, edit, textBefore),
      history: carryHistory(history, edit, textBefore),
      lastWas: 'text',
    });
  }

  /**
   * A document was opened with this text. If it is the file that an untitled document with the same text,
   * open or just closed, is being saved as, it adopts that document's annotations.
   * @param untitled the open untitled documents with this text
   * @returns where its annotations come from: from when it was closed, from an untitled document, or nowhere
   */
  opened(uri: string, text: string, untitled: readonly string[] = []): 'remembered' | 'adopted' | 'none' {
    const kept = this.closed.get(uri);
    this.closed.delete(uri);
    const hash = contentHash(text);
    if (kept?.text === hash) {
      this.open.set(uri, { ...EMPTY, state: kept.state });
      return 'remembered';
    }
    if (isUntitled(uri)) return 'none';
    const state = untitled.map((each) => this.entry(each).state).find(hasAny) ?? this.takeUntitled(hash);
    if (state === undefined) return 'none';
    this.open.set(uri, { ...EMPTY, state });
    return 'adopted';
  }

  /** A document was closed with this text. */
  close(uri: string, text: string): void {
    const { state } = this.entry(uri);
    this.open.delete(uri);
    if (hasAny(state)) this.closed.set(uri, { text: contentHash(text), state });
  }

  private takeUntitled(hash: string): CarriedState | undefined {
    for (const [uri, { text, state }] of this.closed) {
      if (!isUntitled(uri) || text !== hash) continue;
      this.closed.delete(uri);
      return state;
    }
    return undefined;
  }

  private turn(uri: string, turned: Turned | undefined): string | undefined {
    if (turned === undefined) return undefined;
    const { state } = this.entry(uri);
    const { history, annotations, what } = turned;
    this.open.set(uri, { state: { ...state, ...annotations }, history, lastWas: 'annotation' });
    return what;
  }

  private entry(uri: string): Entry {
    return this.open.get(uri) ?? EMPTY;
  }
}
