import * as vscode from 'vscode';
import type { AnnotationList } from '../../../shared/annotation-list';
import { isDump } from '../documents';
import { inEditor } from '../ranges';
import type { Annotator } from './annotator';
import { type ArticleTag, planDecorations } from './decoration-plan';
import { labelsFor } from './label-settings';

/**
 * How long to wait for further news from the server, in milliseconds. Meanwhile the editor itself moves the
 * decorations.
 */
const PAUSE_MS = 150;

/**
 * Marks the user's annotations in the text. What the analysis proposes has only a colour, so the decorations
 * distinguish the two without relying on colour: a confirmed name is underlined, a rejected one has a dotted
 * underline, and text with a user-defined label is framed. The name of that label is an inlay hint, which the
 * server provides.
 */
export class AnnotationDecorations implements vscode.Disposable {
  private readonly confirmed = underline('solid', 'dateline.confirmedBorder');
  private readonly rejected = underline('dotted', 'dateline.rejectedBorder');
  private readonly remarked = underline('dashed', 'dateline.remarkedBorder');
  private readonly articles = vscode.window.createTextEditorDecorationType({ isWholeLine: true });
  /** By colour, as the settings give it. */
  private readonly frames = new Map<string | undefined, vscode.TextEditorDecorationType>();
  private readonly pending = new Map<string, NodeJS.Timeout>();
  private readonly subscriptions: readonly vscode.Disposable[];

  constructor(private readonly annotator: Annotator) {
    const showAll = (): void =>
      vscode.window.visibleTextEditors.forEach(({ document }) => this.refresh(document));
    this.subscriptions = [
      this.confirmed,
      this.rejected,
      this.remarked,
      this.articles,
      vscode.window.onDidChangeVisibleTextEditors(showAll),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('dateline.annotations')) showAll();
      }),
    ];
    showAll();
  }

  /** Requests and shows the annotations of a document, if it is visible. */
  refresh(document: vscode.TextDocument): void {
    if (!isDump(document)) return;
    const uri = document.uri.toString();
    clearTimeout(this.pending.get(uri));
    this.pending.set(
      uri,
      setTimeout(() => {
        this.pending.delete(uri);
        void this.draw(document);
      }, PAUSE_MS),
    );
  }

  dispose(): void {
    for (const timer of this.pending.values()) clearTimeout(timer);
    for (const type of this.frames.values()) type.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async draw(document: vscode.TextDocument): Promise<void> {
    const editors = (): readonly vscode.TextEditor[] =>
      vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
    if (editors().length === 0) return;
    const { version } = document;
    const list = await this.annotator.list(document).catch(() => undefined);
    // If the text has changed since, the server will send news again.
    if (list === undefined || document.isClosed || document.version !== version) return;
    for (const editor of editors()) this.show(editor, list);
  }

  private show(editor: vscode.TextEditor, list: AnnotationList): void {
    const plan = planDecorations(list);
    editor.setDecorations(this.confirmed, plan.confirmed.map(inEditor));
    editor.setDecorations(this.rejected, plan.rejected.map(inEditor));
    editor.setDecorations(this.remarked, plan.remarked.map(inEditor));
    editor.setDecorations(
      this.articles,
      plan.articles.map((tag) => articleDecoration(editor.document, tag)),
    );
    const labels = labelsFor(editor.document);
    const framesByColor = new Map<string | undefined, vscode.Range[]>();
    for (const [name, ranges] of plan.labelled) {
      const color = labels.find((label) => label.isOwn && label.name === name)?.color;
      framesByColor.set(color, [...(framesByColor.get(color) ?? []), ...ranges.map(inEditor)]);
    }
    for (const color of framesByColor.keys())
      if (!this.frames.has(color)) this.frames.set(color, framed(color));
    for (const [color, type] of this.frames) editor.setDecorations(type, framesByColor.get(color) ?? []);
  }
}

function underline(style: string, colorId: string): vscode.TextEditorDecorationType {
  const color = new vscode.ThemeColor(colorId);
  return vscode.window.createTextEditorDecorationType({
    borderStyle: style,
    borderWidth: '0 0 2px 0',
    borderColor: color,
    overviewRulerColor: color,
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

function framed(setColor: string | undefined): vscode.TextEditorDecorationType {
  const color = setColor ?? new vscode.ThemeColor('dateline.labelBorder');
  return vscode.window.createTextEditorDecorationType({
    borderStyle: 'solid',
    borderWidth: '1px',
    borderRadius: '2px',
    borderColor: color,
    overviewRulerColor: color,
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

function articleDecoration(document: vscode.TextDocument, tag: ArticleTag): vscode.DecorationOptions {
  const words = tag.hasNote ? [...tag.labels, vscode.l10n.t('note')] : tag.labels;
  return {
    range: document.lineAt(Math.min(tag.line, document.lineCount - 1)).range,
    renderOptions: {
      after: {
        contentText: words.join(', '),
        color: new vscode.ThemeColor('dateline.articleLabelForeground'),
        margin: '0 0 0 2em',
        fontStyle: 'italic',
      },
    },
  };
}
