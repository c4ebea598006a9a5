import * as vscode from 'vscode';
import { isDump, isNamedLikeADump, isPlainText } from './documents';
import { DUMP_LANGUAGE } from './names';
import { RememberedFiles } from './remembered-files';

/**
 * Plain text that the user has said is a dump. VS Code forgets a language set by hand as soon as the file is closed;
 * this remembers it, in the workspace, and sets it again when the file is opened.
 */
export class AcceptedDumps implements vscode.Disposable {
  private readonly files: RememberedFiles;
  private readonly subscriptions: vscode.Disposable[];
  /** Dumps whose closing event came in this very turn. */
  private readonly justClosed = new Set<string>();

  constructor(workspaceState: vscode.Memento) {
    this.files = new RememberedFiles(workspaceState, 'acceptedDumps');
    this.subscriptions = [
      vscode.workspace.onDidOpenTextDocument((document) => void this.opened(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.closed(document)),
      vscode.workspace.onDidSaveTextDocument((document) => void this.saved(document)),
    ];
  }

  /** Gives the language to the documents that were open before the extension was. */
  async restore(): Promise<void> {
    await Promise.all(vscode.workspace.textDocuments.map((document) => this.opened(document)));
  }

  /** Treats a document as a dump from now on. The document returned replaces the one given. */
  async accept(document: vscode.TextDocument): Promise<vscode.TextDocument> {
    if (!document.isUntitled) await this.files.add(document.uri.toString());
    return vscode.languages.setTextDocumentLanguage(document, DUMP_LANGUAGE);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async opened(document: vscode.TextDocument): Promise<void> {
    if (!isPlainText(document) || document.isUntitled) return;
    const uri = document.uri.toString();
    if (!this.files.has(uri)) return;
    if (this.justClosed.has(uri)) {
      // The user has just turned the dump back into plain text by hand, and means it.
      await this.files.delete(uri);
    } else {
      await vscode.languages.setTextDocumentLanguage(document, DUMP_LANGUAGE);
    }
  }

  /** An untitled dump saved as `notes.txt` keeps its language only until that file is closed. */
  private async saved(document: vscode.TextDocument): Promise<void> {
    if (isDump(document) && !isNamedLikeADump(document.uri)) await this.files.add(document.uri.toString());
  }

  /** A change of language is a closing and an opening in one turn; nothing else comes so close together. */
  private closed(document: vscode.TextDocument): void {
    if (!isDump(document)) return;
    const uri = document.uri.toString();
    this.justClosed.add(uri);
    setTimeout(() => this.justClosed.delete(uri), 0);
  }
}
