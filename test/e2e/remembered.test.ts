import assert from 'node:assert/strict';
import { commands, languages, type TextDocument, Uri, window, workspace } from 'vscode';
import { closeAll, eventually } from './support';

/** What VS Code forgets when a file is closed, and the extension does not. */
describe('a text file treated as a news dump', () => {
  let uri: Uri;

  before(async () => {
    const folder = workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder, 'no folder is open');
    uri = Uri.joinPath(folder, 'remembered.txt');
    await workspace.fs.writeFile(uri, new TextEncoder().encode('Only a line.\n'));
  });
  after(async () => {
    await closeAll();
    await workspace.fs.delete(uri);
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
    await languages.setTextDocumentLanguage(opened() ?? assert.fail('it is not open'), 'plaintext');
    await languageBecomes('plaintext');
    await closeAndWait();
    await open();
    // Nothing tells that a language will not be set; half a second is many times what setting it takes.
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(opened()?.languageId, 'plaintext');
  });

  /** Opened as a user does: `openTextDocument` would keep the document alive after its editor is closed. */
  async function open(): Promise<void> {
    await commands.executeCommand('vscode.open', uri);
    await eventually(
      'the editor',
      () => window.activeTextEditor?.document.uri.toString(),
      (shown) => shown === uri.toString(),
    );
  }

  async function closeAndWait(): Promise<void> {
    await closeAll();
    await eventually('the closing', opened, (document) => document === undefined);
  }

  function opened(): TextDocument | undefined {
    return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  }

  function languageBecomes(language: string): Promise<unknown> {
    return eventually(
      language,
      () => opened()?.languageId,
      (found) => found === language,
    );
  }
});
