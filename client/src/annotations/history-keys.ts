import * as vscode from 'vscode';
import type { AnnotationStatus } from '../../../shared/annotating';
import { CAN_REDO_CONTEXT, CAN_UNDO_CONTEXT } from '../names';
import { LastActions } from './last-actions';

/**
 * Maintains the context keys that make the usual keys for undo and redo apply to the annotations of the
 * active dump.
 */
export class HistoryKeys implements vscode.Disposable {
  private readonly actions = new LastActions();
  private readonly shown = new Map<string, boolean>();
  private readonly subscriptions: readonly vscode.Disposable[];

  constructor() {
    this.subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0) return;
        this.actions.edited(document.uri.toString());
        this.show();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.actions.closed(uri.toString());
        this.show();
      }),
    ];
  }

  /** Receives the server's status of a document. */
  setState(document: vscode.TextDocument, state: AnnotationStatus): void {
    this.actions.told({ ...state, uri: document.uri.toString() }, document.version);
    this.show();
  }

  /** The server is gone. */
  clear(): void {
    this.actions.clear();
    this.show();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private show(): void {
    const { canUndo, canRedo } = this.actions.retraceable(
      vscode.window.activeTextEditor?.document.uri.toString(),
    );
    this.setContext(CAN_UNDO_CONTEXT, canUndo);
    this.setContext(CAN_REDO_CONTEXT, canRedo);
  }

  private setContext(key: string, value: boolean): void {
    if (this.shown.get(key) === value) return;
    this.shown.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  }
}
