import * as vscode from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import type { AnnotateAction, AnnotateArguments } from '../../../shared/annotating';
import type { AnnotationList } from '../../../shared/annotation-list';
import { SERVER_COMMANDS } from '../../../shared/messages';
import type { DatelineServer } from '../client';
import { isDump } from '../documents';
import { inProtocol } from '../ranges';
import { isAnnotateAnswer, isAnnotationList, isTurnAnswer } from '../received';

/** Sends annotation actions to the server, and shows the user its answers. */
export class Annotator {
  /**
   * The number of actions on the annotations of each document: an offer to undo is valid only for the latest
   * one.
   */
  private readonly acts = new Map<string, number>();

  constructor(private readonly server: DatelineServer) {}

  /** The active editor if it shows a dump; otherwise undefined, and the user is told. */
  activeDump(): vscode.TextEditor | undefined {
    const editor = vscode.window.activeTextEditor;
    if (editor !== undefined && isDump(editor.document)) return editor;
    say(vscode.l10n.t('Open a news dump first.'));
    return undefined;
  }

  /** Performs an action at every selection of an editor. */
  async annotateSelections(editor: vscode.TextEditor, action: AnnotateAction): Promise<void> {
    // Each is a separate action for the server; the text does not change between them, so their ranges stay
    // valid.
    for (const selection of editor.selections) await this.annotate(editor.document, selection, action);
  }

  /**
   * Performs an action at a range of the current document. A refusal is shown to the user rather than thrown.
   */
  async annotate(document: vscode.TextDocument, range: vscode.Range, action: AnnotateAction): Promise<void> {
    const argument: AnnotateArguments = {
      uri: document.uri.toString(),
      version: document.version,
      range: inProtocol(range),
      do: action,
    };
    try {
      this.tell(argument.uri, await this.server.execute(SERVER_COMMANDS.annotate, argument));
    } catch (error) {
      // If the text has changed since, the server tells the user itself.
      if (error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified) return;
      say(error instanceof Error ? error.message : String(error));
    }
  }

  /** Shows the user the server's message about an action, and offers to undo it if it had an effect. */
  tell(uri: string, answer: unknown): void {
    const act = this.count(uri);
    if (!isAnnotateAnswer(answer) || answer.message === undefined) return;
    const { changed, message } = answer;
    if (changed === 0) return say(message);
    const undo = vscode.l10n.t('Undo');
    void vscode.window.showInformationMessage(message, undo).then(async (chosen) => {
      if (chosen !== undefined) await this.undoAct(uri, act);
    });
  }

  private count(uri: string): number {
    const acts = (this.acts.get(uri) ?? 0) + 1;
    this.acts.set(uri, acts);
    return acts;
  }

  /** Undoes an action, unless another one came after it, which would be undone instead. */
  private async undoAct(uri: string, act: number): Promise<void> {
    if (act === this.acts.get(uri)) await this.retraceIn(uri, 'undo');
    else say(vscode.l10n.t('Something else was annotated since. Undo that first.'));
  }

  /** Undoes or redoes an action on the annotations of a document. Tells the user if there is none. */
  retrace(document: vscode.TextDocument, direction: 'undo' | 'redo'): Promise<void> {
    return this.retraceIn(document.uri.toString(), direction);
  }

  private async retraceIn(uri: string, direction: 'undo' | 'redo'): Promise<void> {
    this.count(uri);
    const answer = await this.server.execute(SERVER_COMMANDS[direction], { uri });
    if (isTurnAnswer(answer) && answer.done) return;
    say(
      direction === 'undo'
        ? vscode.l10n.t('There is no annotation to undo.')
        : vscode.l10n.t('There is no annotation to redo.'),
    );
  }

  /** All annotations of a document; undefined if the server does not answer. */
  async list(document: vscode.TextDocument): Promise<AnnotationList | undefined> {
    const answer = await this.server.execute(SERVER_COMMANDS.annotations, { uri: document.uri.toString() });
    return isAnnotationList(answer) ? answer : undefined;
  }
}

/** Shows the user a message that needs no answer; nothing waits for it. */
export function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}
