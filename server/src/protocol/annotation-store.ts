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

/** What can be done next with the annotations of a document. */
export interface HistoryState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly lastWas: LastChange;
}

/** What is held of one open document. */
interface Entry {
  readonly state: CarriedState;
  readonly history: History;
  readonly lastWas: LastChange;
}

const EMPTY: Entry = { state: NOTHING_CARRIED, history: NO_HISTORY, lastWas: 'nothing' };

/**
 * What persons decided in each document, and how it came about. Of an open one it is carried along with every edit; of a
 * closed one it is kept as long as the server lives, and holds again if the document is opened with the text it was closed
 * with.
 */
export class AnnotationStore {
  private readonly open = new Map<string, Entry>();
  private readonly closed = new Map<string, { readonly text: string; readonly state: CarriedState }>();

  /** What has its place in the document's newest version; nothing for one that is not open. */
  of(uri: string): readonly Annotation[] {
    return this.all(uri).placed;
  }

  /** The same, with what has lost its place. */
  all(uri: string): DocumentAnnotations {
    return this.entry(uri).state;
  }

  /** Whether there is an action to undo or redo, and whether it was the last thing that was done. */
  historyOf(uri: string): HistoryState {
    const { history, lastWas } = this.entry(uri);
    return { canUndo: history.toUndo.length > 0, canRedo: history.toRedo.length > 0, lastWas };
  }

  /** A person's action has changed the annotations: one step, named by `what`, that can be undone. */
  act(uri: string, annotations: DocumentAnnotations, what: string): void {
    const { state, history } = this.entry(uri);
    this.open.set(uri, {
      state: { ...state, ...annotations },
      history: recorded(history, state, annotations, what),
      lastWas: 'annotation',
    });
  }

  /** The annotations are others now, and no action in this server made them so: they were read from a file. */
  replace(uri: string, annotations: DocumentAnnotations): void {
    const entry = this.entry(uri);
    this.open.set(uri, { ...entry, state: { ...entry.state, ...annotations } });
  }

  /** Takes the person's latest action back; gives its name, undefined where there is none. */
  undo(uri: string): string | undefined {
    const { history, state } = this.entry(uri);
    return this.turn(uri, undone(history, state));
  }

  /** Does the action again that was taken back last; likewise. */
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
   * A document was opened with this text. Where it is the file that an untitled document of the same text is saved as,
   * open or just closed, what was said of that holds of it too.
   * @param untitled the untitled documents that are open with the text
   * @returns what its annotations are: those that it was closed with, an untitled document's, or none
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
