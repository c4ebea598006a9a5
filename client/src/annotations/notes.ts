import * as vscode from 'vscode';

/**
 * Asks for a note, starting from the current one. Returns the empty string to remove it; undefined if the
 * user cancels.
 */
export function askForNote(note: string | undefined): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Note'),
    prompt: vscode.l10n.t('Leave it empty to remove the note'),
    value: note ?? '',
  });
}
