import * as vscode from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import { DatelineServer } from '../client';
import { isDump } from '../documents';
import { inProtocol } from '../ranges';
import {
  ANNOTATE_COMMAND,
  AnnotateAction,
  AnnotateArguments,
  ANNOTATIONS_COMMAND,
  AnnotationList,
  HISTORY_COMMANDS,
  isAnnotationList,
  isDone,
  messageOf,
} from './messages';

/** Asks the server for what is done to annotations, and tells the user what it answers. */
export class Annotator {
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
      const message = messageOf(await this.execute(ANNOTATE_COMMAND, argument));
      if (message !== undefined) say(message);
    } catch (error) {
      // Of a text that has changed since, the server tells the user by itself.
      if (error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified) return;
      say(error instanceof Error ? error.message : String(error));
    }
  }

  /** Takes back the last action on the annotations of a document, or does it again. Says so where there is none. */
  async retrace(document: vscode.TextDocument, direction: keyof typeof HISTORY_COMMANDS): Promise<void> {
    const answer = await this.execute(HISTORY_COMMANDS[direction], { uri: document.uri.toString() });
    if (isDone(answer)) return;
    say(
      direction === 'undo'
        ? vscode.l10n.t('There is no annotation to undo.')
        : vscode.l10n.t('There is no annotation to redo.'),
    );
  }

  /** All that was said of a document; undefined where the server does not tell. */
  async list(document: vscode.TextDocument): Promise<AnnotationList | undefined> {
    const answer = await this.execute(ANNOTATIONS_COMMAND, { uri: document.uri.toString() });
    return isAnnotationList(answer) ? answer : undefined;
  }

  private async execute(command: string, argument: unknown): Promise<unknown> {
    await this.server.ensureStarted();
    return this.server.client.sendRequest('workspace/executeCommand', { command, arguments: [argument] });
  }
}

/** Tells the user something that needs no answer; nothing waits for it. */
export function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}
