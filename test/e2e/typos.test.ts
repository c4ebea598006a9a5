import assert from 'node:assert/strict';
import {
  CodeActionKind,
  commands,
  ConfigurationTarget,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import {
  actions,
  apply,
  closeAll,
  codeOf,
  eventually,
  problemAt,
  problems,
  problemsAt,
  rangeOf,
} from './support';

const TEXT = `Ferry waits for the tide at the northern pier

LISBON, June 4 (Reuters) - The ferry will not sail untill the tide has turned, the port authority said on Tuesday. It has recieved no letter.

The mayor said the the boats lie idle. "We have waited untill today," she said, and the goverment said nothing.
`;
const MENDED = TEXT.replace('sail untill', 'sail until')
  .replace('recieved', 'received')
  .replace('goverment', 'government');

describe('living with misprints', () => {
  let document: TextDocument;
  const below = (...path: readonly string[]): Uri => {
    const folder = workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder, 'no folder is open');
    return Uri.joinPath(folder, ...path);
  };

  before(async () => {
    const uri = below('ferry.newsdump');
    await workspace.fs.writeFile(uri, new TextEncoder().encode(TEXT));
    document = await open(uri);
    await problemAt(document, 'goverment', 'typo.word');
  });
  after(async () => {
    await closeAll();
    await workspace.fs.delete(document.uri);
    await workspace.fs.delete(below('.dateline'), { recursive: true });
  });

  async function open(uri: Uri): Promise<TextDocument> {
    return (await window.showTextDocument(await workspace.openTextDocument(uri))).document;
  }

  /** Chooses what is not an edit from the light bulb over a piece of text. */
  async function choose(title: string, piece: string): Promise<void> {
    const offered = await actions(document, rangeOf(document, piece), CodeActionKind.QuickFix.value);
    const command = offered.find((action) => action.title === title)?.command;
    assert.ok(command, `"${title}" is not among ${offered.map((action) => action.title).join(', ')}`);
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
  }

  /** Waits until nothing is said of a piece of text, while something still is of another. */
  async function silence(piece: string, elsewhere: string): Promise<void> {
    await eventually(
      `silence at "${piece}"`,
      () => [piece, elsewhere].map((each) => problemsAt(document, each).length),
      ([there = 1, other = 0]) => there === 0 && other > 0,
    );
  }

  it('mends all misspelt words in one step, save in quotation marks, and takes that back with one undo', async () => {
    const offered = await actions(document, rangeOf(document, 'recieved'), CodeActionKind.QuickFix.value);
    const all = offered.find(({ title }) => title === 'Fix all 3 misspelt words in the dump');
    // The offer itself has neither edit nor command: the editor has asked for both.
    await apply(all);
    assert.equal(all?.command?.command, 'dateline.tellFixed');
    assert.equal(document.getText(), MENDED);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), TEXT);
  });

  it('mends what is certain on save, where the user has asked for it', async () => {
    const settings = workspace.getConfiguration('editor', { uri: document.uri, languageId: 'newsdump' });
    const set = (value: unknown): Thenable<void> =>
      settings.update('codeActionsOnSave', value, ConfigurationTarget.Global, true);
    await set({ 'source.fixAll.dateline': 'always' });
    try {
      await edit(new Range(0, 0, 0, 0), 'Late. ');
      await document.save();
    } finally {
      await set(undefined);
    }
    const saved = new TextDecoder().decode(await workspace.fs.readFile(document.uri));
    assert.equal(saved, `Late. ${MENDED.replace('the the', 'the')}`);
    await edit(new Range(0, 0, document.lineCount, 0), TEXT);
    await document.save();
    assert.equal(document.getText(), TEXT, 'and only then');
    await problemAt(document, 'goverment', 'typo.word');
  });

  it('knows a word once it is in the user’s dictionary, and no more once it is taken out', async () => {
    const home = process.env['DATELINE_HOME'];
    assert.ok(home !== undefined, 'the test has a user folder of its own');
    const dictionary = Uri.file(`${home}/words.txt`);
    await choose('Add “recieved” to your dictionary', 'recieved');
    await silence('recieved', 'goverment');
    assert.equal(new TextDecoder().decode(await workspace.fs.readFile(dictionary)), 'recieved\n');
    await workspace.fs.writeFile(dictionary, new TextEncoder().encode(''));
    await problemAt(document, 'recieved', 'typo.word');
  });

  it('ignores one place, whatever is edited around it', async () => {
    await choose('Ignore here', 'recieved');
    await silence('recieved', 'goverment');
    await edit(new Range(0, 0, 0, 0), 'The goverment is late.\n\n');
    await eventually(
      'the new misprint',
      () => problems(document).map(codeOf),
      (codes) => codes.filter((code) => code === 'typo.word').length === 4,
    );
    await commands.executeCommand('undo');
    await silence('recieved', 'goverment');
  });

  it('ignores a word in one dump, whatever its file is called', async () => {
    await choose('Ignore in this dump', 'goverment');
    await silence('goverment', 'sail untill');
    await document.save();
    const renaming = new WorkspaceEdit();
    const uri = below('old ferry (1).newsdump');
    renaming.renameFile(document.uri, uri);
    assert.ok(await workspace.applyEdit(renaming));
    document = await open(uri);
    await silence('goverment', 'sail untill');
  });

  async function edit(range: Range, text: string): Promise<void> {
    const change = new WorkspaceEdit();
    change.replace(document.uri, document.validateRange(range), text);
    assert.ok(await workspace.applyEdit(change));
  }
});
