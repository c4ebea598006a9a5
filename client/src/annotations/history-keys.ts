import * as vscode from 'vscode';
import { CAN_REDO_CONTEXT, CAN_UNDO_CONTEXT } from '../names';
import { AnnotationState } from './messages';

/**
 * Keeps the context keys by which the usual keys of undo and redo mean annotations: only while what the user did last in the
 * active dump was one. A change of the text is seen here before the server can tell of it, so that an undo right after typing is one of text.
 */
export class HistoryKeys implements vscode.Disposable {
  private readonly states = new Map<string, AnnotationState>();
  private readonly set = new Map<string, boolean>();
  private readonly subscriptions: readonly vscode.Disposable[];

  constructor() {
    this.subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0) return;
        const uri = document.uri.toString();
        const state = this.states.get(uri);
        if (state === undefined) return;
        this.states.set(uri, { ...state, lastWas: 'text' });
        this.show();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.states.delete(uri.toString());
        this.show();
      }),
    ];
  }

  /** Takes what the server says of a document. What it says of an earlier text is older than what the user did last. */
  setState(document: vscode.TextDocument, state: AnnotationState): void {
    const isLate = state.version < document.version;
    this.states.set(document.uri.toString(), isLate ? { ...state, lastWas: 'text' } : state);
    this.show();
  }

  /** The server is gone, and what it remembered with it. */
  clear(): void {
    this.states.clear();
    this.show();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private show(): void {
    const active = vscode.window.activeTextEditor?.document.uri;
    const state = active === undefined ? undefined : this.states.get(active.toString());
    const isAnnotation = state?.lastWas === 'annotation';
    this.setContext(CAN_UNDO_CONTEXT, isAnnotation && state.canUndo);
    this.setContext(CAN_REDO_CONTEXT, isAnnotation && state.canRedo);
  }

  private setContext(key: string, value: boolean): void {
    if (this.set.get(key) === value) return;
    this.set.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  }
}
