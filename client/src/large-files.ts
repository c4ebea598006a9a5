import * as vscode from 'vscode';
import { isNamedLikeADump } from './documents';

/** VS Code passes no document longer than this to extensions. Bytes. */
const LARGEST_DOCUMENT = 50 * 1024 * 1024;

/**
 * Warns, once per file, when a dump is shown that VS Code withholds from extensions because of its size.
 * Otherwise it would look as if there were nothing to find in it.
 */
export class LargeFileWarning implements vscode.Disposable {
  private readonly subscription: vscode.Disposable;
  private readonly seen = new Set<string>();

  constructor(private readonly output: vscode.LogOutputChannel) {
    this.subscription = vscode.window.tabGroups.onDidChangeTabs(({ opened, changed }) => {
      for (const tab of [...opened, ...changed]) this.look(tab);
    });
    for (const tab of vscode.window.tabGroups.all.flatMap((group) => group.tabs)) this.look(tab);
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private look(tab: vscode.Tab): void {
    if (!(tab.input instanceof vscode.TabInputText)) return;
    const { uri } = tab.input;
    // Of a document that is never opened for us, only the name can be known.
    if (!isNamedLikeADump(uri) || this.seen.has(uri.toString())) return;
    this.seen.add(uri.toString());
    this.warnIfTooLarge(uri).catch((error: unknown) =>
      this.output.debug(`${uri.path} could not be looked at.`, error),
    );
  }

  private async warnIfTooLarge(uri: vscode.Uri): Promise<void> {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size <= LARGEST_DOCUMENT) return;
    const message = vscode.l10n.t(
      '{0} is larger than 50 MB. VS Code keeps such a file from its extensions, so nothing in it is checked here. Split it, or use the command line: dateline annotate.',
      uri.path.slice(uri.path.lastIndexOf('/') + 1),
    );
    this.output.warn(message);
    await vscode.window.showWarningMessage(message);
  }
}
