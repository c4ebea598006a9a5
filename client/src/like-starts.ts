import * as vscode from 'vscode';
import type { CorrectArguments } from '../../shared/corrections';
import { isRange } from '../../shared/is-range';
import { SERVER_COMMANDS } from '../../shared/messages';
import { isNumber, isOneOf, isString, shape } from '../../shared/shape';
import type { DatelineServer } from './client';
import { inEditor } from './ranges';
import { isLikeStarts } from './received';

/** The wish to have articles begin like one of them, as the light bulb sends it: the lines are still to be chosen. */
type Wish = Pick<
  Extract<CorrectArguments, { readonly kind: 'starts-like' }>,
  'uri' | 'version' | 'range' | 'kind'
>;

/** Tells the wish from other corrections. */
export const isWish = shape<Wish>({
  uri: isString,
  version: isNumber,
  range: isRange,
  kind: isOneOf('starts-like'),
});

interface LineItem extends vscode.QuickPickItem {
  readonly range: Wish['range'];
}

/**
 * Shows the lines that are like the one with which an article begins, all of them ticked, and has articles begin at those that stay
 * ticked, in one act. Going through the list shows each line in the editor. Nothing is changed where the list is left.
 */
export async function previewLikeStarts(server: DatelineServer, wish: Wish): Promise<void> {
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === wish.uri);
  const answer = await server.execute(SERVER_COMMANDS.startsLike, wish);
  if (document === undefined || !isLikeStarts(answer)) return;
  if (answer.ranges.length === 0) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t('No other line here is like this one: nothing was changed.'),
    );
    return;
  }
  const items = answer.ranges.map((range) => itemOf(document, range));
  const chosen = await choose(document, items);
  if (chosen === undefined) return;
  const correction: CorrectArguments = { ...wish, ranges: chosen.map(({ range }) => range) };
  await server.execute(SERVER_COMMANDS.correct, correction);
}

function itemOf(document: vscode.TextDocument, range: Wish['range']): LineItem {
  const { line } = range.start;
  const below = line + 1 < document.lineCount ? document.lineAt(line + 1).text.trim() : '';
  return {
    label: document.getText(inEditor(range)),
    description: vscode.l10n.t('line {0}', line + 1),
    ...(below !== '' && { detail: below }),
    picked: true,
    range,
  };
}

/** The lines that were left ticked; undefined where the list was left. */
async function choose(
  document: vscode.TextDocument,
  items: readonly LineItem[],
): Promise<readonly LineItem[] | undefined> {
  const editor = await vscode.window.showTextDocument(document, { preserveFocus: true });
  const before = editor.selection;
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Articles begin at these lines too'),
    placeHolder: vscode.l10n.t('Untick the lines with which none begins'),
    matchOnDescription: true,
    onDidSelectItem: (item: LineItem) => {
      const range = inEditor(item.range);
      editor.selection = new vscode.Selection(range.start, range.end);
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    },
  });
  editor.selection = before;
  editor.revealRange(before);
  return chosen;
}
