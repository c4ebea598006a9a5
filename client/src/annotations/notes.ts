import * as vscode from 'vscode';

/** Asks for a note, beginning with the one there is. Gives the empty one where it is to go; undefined if the user turns back. */
export function askForNote(note: string | undefined): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Note'),
    prompt: vscode.l10n.t('Leave it empty to remove the note'),
    value: note ?? '',
  });
}
