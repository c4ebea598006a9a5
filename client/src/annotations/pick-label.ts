import * as vscode from 'vscode';
import type { LabelReach } from '../../../shared/annotating';
import { type Label, labelWithKey } from './label-keys';

/** The user's choice from the list of labels. */
export interface LabelChoice {
  readonly label: Label;
  readonly reach: LabelReach;
}

interface LabelItem extends vscode.QuickPickItem {
  readonly choice: Label;
}

interface ReachButton extends vscode.QuickInputButton {
  readonly reach: LabelReach;
}

/**
 * Asks for a label. Typing its key chooses it at once; typed as a capital, it applies throughout the dump.
 * The buttons beside a label apply it throughout the article or the dump.
 * @param reach how far a label applies that is chosen without either
 */
export async function pickLabel(
  labels: readonly Label[],
  title: string,
  reach: LabelReach,
): Promise<LabelChoice | undefined> {
  const buttons: readonly ReachButton[] = [
    {
      iconPath: new vscode.ThemeIcon('list-tree'),
      tooltip: vscode.l10n.t('Throughout the article'),
      reach: 'article',
    },
    {
      iconPath: new vscode.ThemeIcon('list-flat'),
      tooltip: vscode.l10n.t('Throughout the dump'),
      reach: 'dump',
    },
  ];
  const placeholder = vscode.l10n.t('Type a label’s key; with Shift it goes to the whole dump');
  const choice = await pick(labels, { title, placeholder, buttons });
  if (choice === undefined) return undefined;
  return { label: choice.label, reach: choice.reach ?? (choice.isCapital ? 'dump' : reach) };
}

/** Asks for one of the kinds, by its key or from the list. */
export async function pickKind(kinds: readonly Label[], title: string): Promise<Label | undefined> {
  const choice = await pick(kinds, { title, placeholder: vscode.l10n.t('Type a key'), buttons: [] });
  return choice?.label;
}

interface Pick {
  readonly title: string;
  readonly placeholder: string;
  readonly buttons: readonly ReachButton[];
}

interface Picked {
  readonly label: Label;
  /** Whether its key was typed with Shift. */
  readonly isCapital: boolean;
  /** The reach of the button that was pressed. */
  readonly reach: LabelReach | undefined;
}

function pick(labels: readonly Label[], { title, placeholder, buttons }: Pick): Promise<Picked | undefined> {
  const picker = vscode.window.createQuickPick<LabelItem>();
  picker.title = title;
  picker.placeholder = placeholder;
  picker.items = labels.map((choice) => ({
    label: choice.title,
    ...(choice.key === undefined ? {} : { description: choice.key }),
    choice,
    buttons,
    // Typed text is a key rather than a filter: a label must not disappear because its name lacks the letter.
    alwaysShow: true,
  }));
  return new Promise((resolve) => {
    const choose = (label: Label | undefined, isCapital: boolean, reach?: LabelReach): void => {
      if (label === undefined) return;
      resolve({ label, isCapital, reach });
      picker.hide();
    };
    picker.onDidChangeValue((typed) => choose(labelWithKey(labels, typed), typed !== typed.toLowerCase()));
    picker.onDidAccept(() => choose(picker.selectedItems[0]?.choice, false));
    picker.onDidTriggerItemButton(({ item, button }) =>
      choose(item.choice, false, buttons.find((each) => each === button)?.reach),
    );
    picker.onDidHide(() => {
      picker.dispose();
      resolve(undefined);
    });
    picker.show();
  });
}
