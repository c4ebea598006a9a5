import * as vscode from 'vscode';
import type { ListedArticle } from '../../../shared/annotation-list';
import { type Annotator, say } from './annotator';
import { askForNote } from './notes';
import { articleAt, nextUnreviewed } from './review';

/** What can be said of an article: a label to be added or removed, or a note. */
type ArticleChoice = { readonly kind: 'label'; readonly name: string } | { readonly kind: 'note' };

interface ArticleItem extends vscode.QuickPickItem {
  readonly choice: ArticleChoice;
}

/**
 * Asks for a label for the article at the cursor, and removes it if the article already has it; or asks for a
 * note.
 */
export async function labelArticle(
  annotator: Annotator,
  { document, selection }: vscode.TextEditor,
  known: readonly string[],
): Promise<void> {
  const articles = (await annotator.list(document))?.articles ?? [];
  const article = articleAt(articles, selection.active.line);
  if (article === undefined) {
    say(vscode.l10n.t('There is no article here.'));
    return;
  }
  const names = new Set([...known, ...articles.flatMap(({ labels }) => labels)]);
  const choice = await pickArticleLabel(article, [...names]);
  if (choice === undefined) return;
  if (choice.kind === 'label') {
    const { name } = choice;
    const change = article.labels.includes(name) ? { remove: [name] } : { add: [name] };
    await annotator.annotate(document, selection, { action: 'article', ...change });
  } else {
    const note = await askForNote(article.note);
    if (note !== undefined) await annotator.annotate(document, selection, { action: 'article', note });
  }
}

/** A name that is typed and is not in the list can be chosen too. */
function pickArticleLabel(
  { headline, labels, note }: ListedArticle,
  names: readonly string[],
): Promise<ArticleChoice | undefined> {
  const labelItem = (name: string): ArticleItem => ({
    label: labels.includes(name) ? `$(check) ${name}` : name,
    choice: { kind: 'label', name },
  });
  const known: readonly ArticleItem[] = [
    ...names.map(labelItem),
    {
      label: vscode.l10n.t('Note…'),
      ...(note === undefined ? {} : { description: note }),
      choice: { kind: 'note' },
    },
  ];
  const picker = vscode.window.createQuickPick<ArticleItem>();
  picker.title = vscode.l10n.t('Label Article: {0}', headline);
  picker.placeholder = vscode.l10n.t('Choose a label, or type a new one');
  picker.items = known;
  return new Promise((resolve) => {
    picker.onDidChangeValue((typed) => {
      const name = typed.trim();
      picker.items = name === '' || names.includes(name) ? known : [...known, labelItem(name)];
    });
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.choice);
      picker.hide();
    });
    picker.onDidHide(() => {
      picker.dispose();
      resolve(undefined);
    });
    picker.show();
  });
}

/** Goes to the next article without a label. */
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
