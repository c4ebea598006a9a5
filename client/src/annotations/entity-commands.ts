import * as vscode from 'vscode';
import type { CorrectArguments } from '../../../shared/corrections';
import { SERVER_COMMANDS } from '../../../shared/messages';
import { isOneOf, shape } from '../../../shared/shape';
import { type Annotator, say } from './annotator';

interface ChoiceItem extends vscode.QuickPickItem {
  readonly command: vscode.Command;
}

/** The kind of the server's code actions for corrections. */
const CORRECTION_KIND = 'refactor.dateline';

/** Asks which entity the name at the cursor refers to, from those the server considers likely. */
export async function setEntity({ document, selection }: vscode.TextEditor): Promise<void> {
  const offered = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    selection,
    CORRECTION_KIND,
  );
  const items = offered.flatMap(({ title, command }): readonly ChoiceItem[] =>
    command !== undefined && isAboutEntity(command) ? [{ label: title, command }] : [],
  );
  if (items.length === 0) {
    say(vscode.l10n.t('There is no name here that could mean another.'));
    return;
  }
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Set Entity'),
    placeHolder: vscode.l10n.t('Whom or what the name means'),
  });
  if (chosen !== undefined)
    await vscode.commands.executeCommand(chosen.command.command, ...(chosen.command.arguments ?? []));
}

/** Asks for a name for the entity of the mention at the cursor. The text stays as it was printed. */
export async function renameEntity(
  annotator: Annotator,
  { document, selection }: vscode.TextEditor,
): Promise<void> {
  const printed = selection.isEmpty
    ? document.getWordRangeAtPosition(selection.active)
    : new vscode.Range(selection.start, selection.end);
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Rename Entity'),
    prompt: vscode.l10n.t('What it is to be called. The text stays as it was printed.'),
    value: printed === undefined ? '' : document.getText(printed),
  });
  if (name !== undefined && name.trim() !== '')
    await annotator.annotate(document, selection, { action: 'rename-entity', name: name.trim() });
}

const isOfEntity = shape<
  Pick<Extract<CorrectArguments, { readonly kind: 'entity' | 'forget-entity' }>, 'kind'>
>({ kind: isOneOf('entity', 'forget-entity') });

function isAboutEntity({ command, arguments: given }: vscode.Command): boolean {
  const [argument] = (given ?? []) as readonly unknown[];
  return command === SERVER_COMMANDS.correct && isOfEntity(argument);
}
