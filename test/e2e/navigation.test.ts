import assert from 'node:assert/strict';
import {
  commands,
  ConfigurationTarget,
  type DocumentHighlight,
  type InlayHint,
  type Location,
  type Range,
  type SymbolInformation,
  type TextDocument,
  workspace,
  type WorkspaceEdit,
} from 'vscode';
import { closeAll, eventually, openSample, outline, problemAt, rangeOf } from './support';

describe('finding one’s way in the editor', () => {
  let document: TextDocument;

  before(async () => {
    document = (await openSample('summit.newsdump')).document;
    await outline(document);
  });
  after(closeAll);

  const texts = (found: readonly { readonly range: Range }[]): readonly string[] =>
    found.map(({ range }) => document.getText(range));

  it('highlights every form of a name', async () => {
    const found = await commands.executeCommand<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      rangeOf(document, 'Lindqvall took').start,
    );
    assert.deepEqual(texts(found), ['Torsten Lindqvall', 'Lindqvall', 'Torsten Lindqvall']);
  });

  it('lists the references of a person over the articles', async () => {
    const found = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      rangeOf(document, 'Lindqvall took').start,
    );
    assert.deepEqual(texts(found), ['Torsten Lindqvall', 'Lindqvall', 'Torsten Lindqvall']);
  });

  it('goes from a lone surname to the full name', async () => {
    const [found] = await commands.executeCommand<Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      rangeOf(document, 'Lindqvall took').start,
    );
    assert.ok(found);
    const minister = rangeOf(document, 'Minister Torsten Lindqvall');
    assert.equal(document.getText(found.range), 'Torsten Lindqvall');
    assert.ok(minister.contains(found.range));
  });

  it('puts a misspelt name right by renaming it', async () => {
    const before = document.getText();
    await problemAt(document, 'Haselberg', 'typo.name');
    const { start } = rangeOf(document, 'Haselberg');
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      start,
      'Hasselberg',
    );
    assert.equal(document.getText(), before);
    assert.ok(await workspace.applyEdit(edit));
    assert.equal(document.getText(), before.replace('Haselberg', 'Hasselberg'));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('refuses to rename what the source printed correctly, and says why', async () => {
    const { start } = rangeOf(document, 'Ingvild Haselberg');
    const mikkel = rangeOf(document, 'Mikkel Rosendal').start;
    await assert.rejects(
      Promise.resolve(commands.executeCommand('vscode.prepareRename', document.uri, mikkel)),
      /“Mikkel Rosendal” is what the source printed/,
    );
    const offered = await commands.executeCommand<{ readonly placeholder: string }>(
      'vscode.prepareRename',
      document.uri,
      start.translate(0, 'Ingvild Ha'.length),
    );
    assert.equal(offered.placeholder, 'Haselberg');
  });

  it('finds articles, people and outlets in the open dumps', async () => {
    const found = await commands.executeCommand<SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'sandmark',
    );
    assert.deepEqual(
      found.map(({ name, location }) => [name, location.uri.toString()]),
      [['Birgitta Sandmark', document.uri.toString()]],
    );
  });

  it('shows which day a weekday means, and does not where the user has switched it off', async () => {
    const line = document.lineAt(rangeOf(document, 'said on Friday, with').start.line).range;
    const hints = (): Thenable<readonly InlayHint[]> =>
      commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, line);
    const labels = (found: readonly InlayHint[]): readonly unknown[] => found.map(({ label }) => label);
    assert.deepEqual(labels(await eventually('a hint', hints, (found) => found.length > 0)), ['18 Nov 2022']);
    const settings = workspace.getConfiguration('dateline', document.uri);
    try {
      await settings.update('dates.hints', false, ConfigurationTarget.Global);
      await eventually('no hint', hints, (found) => found.length === 0);
    } finally {
      await settings.update('dates.hints', undefined, ConfigurationTarget.Global);
    }
  });
});
