import assert from 'node:assert/strict';
import { commands, languages, type TextDocument, Uri, window, workspace } from 'vscode';
import { closeAll, eventually } from './support';

/** What VS Code forgets when a file is closed, and the extension does not. */
describe('a text file treated as a news dump', () => {
  let uri: Uri;
  let other: Uri;

  before(async () => {
    const folder = workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder, 'no folder is open');
    uri = Uri.joinPath(folder, 'remembered.txt');
    other = Uri.joinPath(folder, 'remembered-later.txt');
    for (const each of [uri, other])
      await workspace.fs.writeFile(each, new TextEncoder().encode('Only a line.\n'));
  });
  after(async () => {
    await closeAll();
    for (const each of [uri, other]) await workspace.fs.delete(each);
  });

  it('is one still when it is opened again', async () => {
    await open();
    await commands.executeCommand('dateline.treatAsNewsDump');
    await languageBecomes('newsdump');
    await closeAndWait();
    await open();
    await languageBecomes('newsdump');
  });

  it('is plain text again, and stays so, once the user says so', async () => {
    await open(other);
    await commands.executeCommand('dateline.treatAsNewsDump');
    await languageBecomes('newsdump', other);
    await closeAndWait();
    await open();
    await languageBecomes('newsdump');
    await languages.setTextDocumentLanguage(opened() ?? assert.fail('it is not open'), 'plaintext');
    await languageBecomes('plaintext');
    await closeAndWait();
    await open();
    // Nothing tells that a language will not be set. One that is set in a file opened later is set later.
    await open(other);
    await languageBecomes('newsdump', other);
    assert.equal(opened()?.languageId, 'plaintext');
  });

  /** Opened as a user does: `openTextDocument` would keep the document alive after its editor is closed. */
  async function open(file = uri): Promise<void> {
    // In an editor that stays: one for a look alone gives way to the next, and its document is closed.
    await commands.executeCommand('vscode.open', file, { preview: false });
    await eventually(
      'the editor',
      () => window.activeTextEditor?.document.uri.toString(),
      (shown) => shown === file.toString(),
    );
  }

  async function closeAndWait(): Promise<void> {
    await closeAll();
    for (const file of [uri, other])
      await eventually(
        'the closing',
        () => opened(file),
        (document) => document === undefined,
      );
  }

  function opened(file = uri): TextDocument | undefined {
    return workspace.textDocuments.find((document) => document.uri.toString() === file.toString());
  }

  function languageBecomes(language: string, file = uri): Promise<unknown> {
    return eventually(
      language,
      () => opened(file)?.languageId,
      (found) => found === language,
    );
  }
});
