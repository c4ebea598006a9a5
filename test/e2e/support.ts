import assert from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  type Diagnostic,
  type DocumentSymbol,
  extensions,
  type Hover,
  languages,
  MarkdownString,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';

/** The extension under test, by the name it has in VS Code. */
export const EXTENSION = 'dateline-news.dateline';

/** How long a test waits for what must come, and how often it looks. Both in milliseconds. */
const PATIENCE = 20_000;
const INTERVAL = 50;

/** Waits until what `read` gives is accepted, and gives that; after a while it fails and says what was read last. */
export async function eventually<T>(
  what: string,
  read: () => T | PromiseLike<T>,
  accept: (value: T) => boolean,
): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await read();
    if (accept(value)) return value;
    if (Date.now() > end)
      assert.fail(`${what} did not come; last: ${JSON.stringify(value)?.slice(0, 2_000)}`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}

/** The extension's manifest, with its placeholders as they stand in the file. */
export function manifest(): Readonly<Record<string, unknown>> {
  const extension = extensions.getExtension(EXTENSION);
  assert.ok(extension, `${EXTENSION} is not installed`);
  return extension.packageJSON as Readonly<Record<string, unknown>>;
}

/** Opens one of the bundled samples in an editor. */
export async function openSample(name: string): Promise<TextEditor> {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return window.showTextDocument(await workspace.openTextDocument(Uri.joinPath(folder.uri, name)));
}

/** Opens an untitled document and pastes into it, as a person would begin. */
export async function pasteIntoUntitled(text: string, language = 'plaintext'): Promise<TextEditor> {
  const document = await workspace.openTextDocument({ language, content: '' });
  const editor = await window.showTextDocument(document);
  await editor.edit((edit) => edit.insert(document.positionAt(0), text));
  return editor;
}

/** Closes all editors without saving or asking. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor !== undefined) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** Where a piece of the document's text stands; it must stand there exactly once. */
export function rangeOf(document: TextDocument, piece: string): Range {
  const text = document.getText();
  const start = text.indexOf(piece);
  assert.ok(start >= 0, `"${piece}" is not in the document`);
  assert.equal(text.indexOf(piece, start + 1), -1, `"${piece}" is in the document more than once`);
  return new Range(document.positionAt(start), document.positionAt(start + piece.length));
}

/** The outline, once it has an article. */
export function outline(document: TextDocument): Promise<readonly DocumentSymbol[]> {
  return eventually(
    'the outline',
    () =>
      commands.executeCommand<DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      ),
    (symbols) => symbols !== undefined && symbols.length > 0,
  ).then((symbols) => symbols ?? []);
}

/** What stands in the hovers over a piece of text, or over another place in its line, once there is one. */
export async function hoverText(
  document: TextDocument,
  piece: string,
  start = rangeOf(document, piece).start,
): Promise<string> {
  const inside = start.translate(0, 1);
  const hovers = await eventually(
    `a hover over "${piece}"`,
    () => commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, inside),
    (found) => found.length > 0,
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
    .join('\n');
}

/** The problems of this extension that touch a piece of text. */
export function problemsAt(document: TextDocument, piece: string): readonly Diagnostic[] {
  const range = rangeOf(document, piece);
  return problems(document).filter((problem) => problem.range.intersection(range)?.isEmpty === false);
}

/** All problems of this extension in the document. */
export function problems(document: TextDocument): readonly Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter((problem) => problem.source === 'dateline');
}

/** The code of a problem, such as `typo.word`. */
export function codeOf({ code }: Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** Waits until a problem of this code touches a piece of text. */
export async function problemAt(document: TextDocument, piece: string, code: string): Promise<Diagnostic> {
  const found = await eventually(
    `${code} at "${piece}"`,
    () => problemsAt(document, piece).find((problem) => codeOf(problem) === code) ?? null,
    (problem) => problem !== null,
  );
  assert.ok(found);
  return found;
}

/** The code actions of a kind on a range, with their edits. */
export function actions(document: TextDocument, range: Range, kind: string): Thenable<readonly CodeAction[]> {
  return commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
    50,
  );
}

/** Applies the edit of an action, which must carry one. */
export async function apply(action: CodeAction | undefined): Promise<void> {
  assert.ok(action, 'there is no such action');
  assert.ok(action.edit, `"${action.title}" carries no edit`);
  assert.ok(await workspace.applyEdit(action.edit), `the edit of "${action.title}" could not be applied`);
}
