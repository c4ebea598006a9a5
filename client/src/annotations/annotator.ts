import * as vscode from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import type { AnnotateAction, AnnotateArguments } from '../../../shared/annotating';
import type { AnnotationList } from '../../../shared/annotation-list';
import { SERVER_COMMANDS } from '../../../shared/messages';
import type { DatelineServer } from '../client';
import { isDump } from '../documents';
import { inProtocol } from '../ranges';
import { isAnnotateAnswer, isAnnotationList, isTurnAnswer } from '../received';

/** Asks the server for what is done to annotations, and tells the user what it answers. */
export class Annotator {
  /** How much was done to the annotations of each document: an offer to undo holds for the latest act alone. */
  private readonly acts = new Map<string, number>();

  constructor(private readonly server: DatelineServer) {}

  /** The dump in the active editor; undefined, and said to the user, where there is none. */
  activeDump(): vscode.TextEditor | undefined {
    const editor = vscode.window.activeTextEditor;
    if (editor !== undefined && isDump(editor.document)) return editor;
    say(vscode.l10n.t('Open a news dump first.'));
    return undefined;
  }

  /** Does one thing at every selection of an editor. */
  async annotateSelections(editor: vscode.TextEditor, action: AnnotateAction): Promise<void> {
    // Each is an action of its own for the server; the text does not change between them, so their ranges hold.
    for (const selection of editor.selections) await this.annotate(editor.document, selection, action);
  }

  /** Does one thing at a range of a document as it is now. A refusal is shown to the user and not thrown. */
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
      // Of a text that has changed since, the server tells the user by itself.
      if (error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified) return;
      say(error instanceof Error ? error.message : String(error));
    }
  }

  /** Tells the user what the server says of an act, and offers to take it back where it did something. */
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

  /** Takes one act back, unless another one came after it: that would be taken back instead. */
  private async undoAct(uri: string, act: number): Promise<void> {
    if (act === this.acts.get(uri)) await this.retraceIn(uri, 'undo');
    else say(vscode.l10n.t('Something else was annotated since. Undo that first.'));
  }

  /** Takes back the last action on the annotations of a document, or does it again. Says so where there is none. */
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

  /** All that was said of a document; undefined where the server does not tell. */
  async list(document: vscode.TextDocument): Promise<AnnotationList | undefined> {
    const answer = await this.server.execute(SERVER_COMMANDS.annotations, { uri: document.uri.toString() });
    return isAnnotationList(answer) ? answer : undefined;
  }
}

/** Tells the user something that needs no answer; nothing waits for it. */
export function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}
