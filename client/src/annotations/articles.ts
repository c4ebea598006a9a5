import * as vscode from 'vscode';
import { Annotator, say } from './annotator';
import { askForNote } from './notes';
import { articleAt, nextUnreviewed } from './review';

interface ArticleItem extends vscode.QuickPickItem {
  /** The label it stands for; undefined for what asks for something more. */
  readonly name?: string;
  readonly asks?: 'label' | 'note';
}

/** Asks which labels the article at the cursor is to have, out of those in the settings and those it has. */
export async function labelArticle(
  annotator: Annotator,
  { document, selection }: vscode.TextEditor,
  known: readonly string[],
): Promise<void> {
  const list = await annotator.list(document);
  const article = articleAt(list?.articles ?? [], selection.active.line);
  const own = article?.labels ?? [];
  const chosen = await vscode.window.showQuickPick<ArticleItem>(
    [...new Set([...known, ...own, ...(list?.articles ?? []).flatMap(({ labels }) => labels)])]
      .map((name): ArticleItem => ({ label: name, picked: own.includes(name), name }))
      .concat(
        { label: '', kind: vscode.QuickPickItemKind.Separator },
        { label: `$(add) ${vscode.l10n.t('Another Label…')}`, asks: 'label' },
        { label: `$(note) ${vscode.l10n.t('Note…')}`, asks: 'note' },
      ),
    { canPickMany: true, title: vscode.l10n.t('Label Article'), placeHolder: article?.headline ?? '' },
  );
  if (chosen === undefined) return;
  const asked = chosen.some(({ asks }) => asks === 'label')
    ? await vscode.window.showInputBox({ title: vscode.l10n.t('Another Label') })
    : undefined;
  const note = chosen.some(({ asks }) => asks === 'note') ? await askForNote(article?.note) : undefined;
  const wanted = [...chosen.map(({ name }) => name), asked?.trim()].filter(
    (name): name is string => name !== undefined && name !== '',
  );
  const add = wanted.filter((name) => !own.includes(name));
  const remove = own.filter((name) => !wanted.includes(name));
  if (add.length === 0 && remove.length === 0 && note === undefined) return;
  await annotator.annotate(document, selection, {
    action: 'article',
    add,
    remove,
    ...(note === undefined ? {} : { note }),
  });
}

/** Goes to the next article that has no label yet. */
export async function goToNextUnreviewed(annotator: Annotator, editor: vscode.TextEditor): Promise<void> {
  const list = await annotator.list(editor.document);
  const next = nextUnreviewed(list?.articles ?? [], editor.selection.active.line);
  if (next === undefined) {
    say(vscode.l10n.t('Every article has a label.'));
    return;
  }
  const start = new vscode.Position(next.start.line, next.start.character);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.AtTop);
}
