import * as vscode from 'vscode';
import { isDump, isNamedLikeADump, isPlainText } from './documents';
import { DUMP_LANGUAGE } from './names';
import { RememberedFiles } from './remembered-files';

/**
 * Plain text files that the user has accepted as dumps. VS Code forgets a manually set language as soon as
 * the file is closed; this remembers it in the workspace, and sets it again when the file is opened.
 */
export class AcceptedDumps implements vscode.Disposable {
  private readonly files: RememberedFiles;
  private readonly subscriptions: vscode.Disposable[];
  /** Dumps that were closed in the current turn of the event loop. */
  private readonly justClosed = new Set<string>();

  constructor(workspaceState: vscode.Memento) {
    this.files = new RememberedFiles(workspaceState, 'acceptedDumps');
    this.subscriptions = [
      vscode.workspace.onDidOpenTextDocument((document) => void this.opened(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.closed(document)),
      vscode.workspace.onDidSaveTextDocument((document) => void this.saved(document)),
    ];
  }

  /** Sets the language of documents that were opened before the extension was activated. */
  async restore(): Promise<void> {
    await Promise.all(vscode.workspace.textDocuments.map((document) => this.opened(document)));
  }

  /** Treats a document as a dump from now on. The returned document replaces the given one. */
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
      // The user has just turned the dump back into plain text, deliberately.
      await this.files.delete(uri);
    } else {
      await vscode.languages.setTextDocumentLanguage(document, DUMP_LANGUAGE);
    }
  }

  /** An untitled dump saved as `notes.txt` keeps its language only until that file is closed. */
  private async saved(document: vscode.TextDocument): Promise<void> {
    if (isDump(document) && !isNamedLikeADump(document.uri)) await this.files.add(document.uri.toString());
  }

  /**
   * A change of language closes and reopens the document within one turn; nothing else happens in such quick
   * succession.
   */
  private closed(document: vscode.TextDocument): void {
    if (!isDump(document)) return;
    const uri = document.uri.toString();
    this.justClosed.add(uri);
    setTimeout(() => this.justClosed.delete(uri), 0);
  }
}
