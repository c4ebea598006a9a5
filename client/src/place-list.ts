import * as vscode from 'vscode';
import type { Range } from 'vscode-languageserver-types';
import { inEditor } from './ranges';

/** An entry in the list: a place in the text, and what is there. */
export interface PlaceItem extends vscode.QuickPickItem {
  readonly range: Range;
}

/** A button beside every entry. */
export interface PlaceAction<Item extends PlaceItem> {
  /** The name of one of the editor's icons. */
  readonly icon: string;
  readonly tooltip: string;
  run(item: Item): Promise<void>;
}

/** The content of a list of places. */
export interface PlaceList<Item extends PlaceItem> {
  readonly title: string;
  readonly placeholder: string;
  readonly actions: readonly PlaceAction<Item>[];
  /** The current entries; called again after an action. */
  read(): Promise<readonly Item[]>;
}

/**
 * Lists places in a document. Choosing one goes there; a button performs its action, and the list stays open
 * until it is empty. Resolves to false, without showing anything, if there is nothing to list.
 */
export async function showPlaces<Item extends PlaceItem>(
  document: vscode.TextDocument,
  { title, placeholder, actions, read }: PlaceList<Item>,
): Promise<boolean> {
  const items = await read();
  if (items.length === 0) return false;
  const buttons = actions.map(({ icon, tooltip }) => ({ iconPath: new vscode.ThemeIcon(icon), tooltip }));
  const picker = vscode.window.createQuickPick<Item>();
  const show = (lines: readonly Item[]): void => {
    picker.items = lines.map((line) => ({ ...line, buttons }));
  };
  picker.title = title;
  picker.placeholder = placeholder;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.keepScrollPosition = true;
  picker.onDidAccept(() => {
    const [chosen] = picker.selectedItems;
    if (chosen !== undefined)
      void vscode.window.showTextDocument(document, { selection: inEditor(chosen.range) });
    picker.hide();
  });
  picker.onDidTriggerItemButton(async ({ item, button }) => {
    await actions.find(({ tooltip }) => tooltip === button.tooltip)?.run(item);
    const left = await read();
    if (left.length === 0) picker.hide();
    else show(left);
  });
  picker.onDidHide(() => picker.dispose());
  show(items);
  picker.show();
  return true;
}
