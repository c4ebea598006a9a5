import * as vscode from 'vscode';
import { DatelineServer } from './client';
import { isDump } from './documents';
import {
  Correction,
  Corrections,
  CORRECT_COMMAND,
  CORRECTIONS_COMMAND,
  isCorrections,
  Range,
} from './protocol';

/** A line of the list: where the correction stands, and what was decided. */
interface CorrectionItem extends vscode.QuickPickItem {
  readonly range: Range;
  /** Whether it is about whom a mention names, and not about a line. */
  readonly isOfEntity: boolean;
  readonly verdict: string | undefined;
}

/** Lists what was corrected in the active dump: choosing one goes there, its button forgets it. */
export async function listCorrections(server: DatelineServer): Promise<void> {
  const open = await correctionsOfActive(server);
  if (open === undefined) return;
  const { document } = open;
  const picker = vscode.window.createQuickPick<CorrectionItem>();
  const forget: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('trash'),
    tooltip: vscode.l10n.t('Forget this correction'),
  };
  const show = (corrections: Corrections): void => {
    picker.items = corrections.file.corrections.flatMap((each, index) => {
      const range = corrections.ranges[index];
      return range === undefined ? [] : [itemOf(document, each, range, forget)];
    });
  };
  show(open.corrections);
  picker.title = vscode.l10n.t('Corrections');
  picker.placeholder = vscode.l10n.t('Go to a correction, or forget it');
  picker.onDidAccept(() => {
    const [chosen] = picker.selectedItems;
    if (chosen !== undefined)
      void vscode.window.showTextDocument(document, { selection: inEditor(chosen.range) });
    picker.hide();
  });
  picker.onDidTriggerItemButton(async ({ item }) => {
    await vscode.commands.executeCommand(CORRECT_COMMAND, {
      uri: document.uri.toString(),
      version: document.version,
      range: item.range,
      ...(item.isOfEntity ? { kind: 'forget-entity', verdict: item.verdict } : { kind: 'forget' }),
    });
    const left = await correctionsOf(server, document);
    if (left === undefined || left.ranges.length === 0) picker.hide();
    else show(left);
  });
  picker.onDidHide(() => picker.dispose());
  picker.show();
}

/** Asks where, and writes what was corrected in the active dump to a file beside it. */
export async function saveCorrections(server: DatelineServer): Promise<void> {
  const open = await correctionsOfActive(server);
  if (open === undefined) return;
  const target = await vscode.window.showSaveDialog({
    defaultUri: open.document.uri.with({
      scheme: open.document.isUntitled ? 'file' : open.document.uri.scheme,
      path: `${open.document.uri.path}.corrections.json`,
    }),
    filters: { JSON: ['json'] },
  });
  if (target === undefined) return;
  const content = `${JSON.stringify(open.corrections.file, undefined, 2)}\n`;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(content));
}

/** The active dump with its corrections; undefined, and said to the user, where there is none. */
async function correctionsOfActive(
  server: DatelineServer,
): Promise<{ readonly document: vscode.TextDocument; readonly corrections: Corrections } | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const corrections =
    document !== undefined && isDump(document) ? await correctionsOf(server, document) : undefined;
  if (document !== undefined && corrections !== undefined && corrections.ranges.length > 0)
    return { document, corrections };
  await vscode.window.showInformationMessage(vscode.l10n.t('Nothing has been corrected in this text.'));
  return undefined;
}

async function correctionsOf(
  server: DatelineServer,
  document: vscode.TextDocument,
): Promise<Corrections | undefined> {
  await server.ensureStarted();
  const answer: unknown = await server.client.sendRequest('workspace/executeCommand', {
    command: CORRECTIONS_COMMAND,
    arguments: [document.uri.toString()],
  });
  return isCorrections(answer) ? answer : undefined;
}

function itemOf(
  document: vscode.TextDocument,
  correction: Correction,
  range: Range,
  button: vscode.QuickInputButton,
): CorrectionItem {
  return {
    label: labelOf(correction),
    description: vscode.l10n.t('line {0}', range.start.line + 1),
    detail: document.getText(inEditor(range)),
    range,
    isOfEntity: correction.kind === 'entity',
    verdict: correction.verdict,
    buttons: [button],
  };
}

function labelOf({ verdict, role, name }: Correction): string {
  if (verdict === 'same') return vscode.l10n.t('The same as {0}', name ?? '');
  if (verdict === 'apart') return vscode.l10n.t('Someone or something else');
  if (verdict === 'start') return vscode.l10n.t('Article starts here');
  return role === undefined ? vscode.l10n.t('Not a boundary') : vscode.l10n.t('Line: {0}', role);
}

function inEditor({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
