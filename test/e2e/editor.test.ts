import assert from 'node:assert/strict';
import { CodeActionKind, commands, ConfigurationTarget, type TextDocument, Uri, workspace } from 'vscode';
import {
  actions,
  closeAll,
  codeOf,
  eventually,
  manifest,
  openSample,
  outline,
  pasteIntoUntitled,
  problemAt,
  problems,
} from './support';

describe('the extension in the editor', () => {
  let document: TextDocument;

  before(async () => {
    document = (await openSample('summit.newsdump')).document;
    await outline(document);
  });
  after(closeAll);

  it('offers every command of its manifest', async () => {
    const { contributes } = manifest() as { contributes: { commands: readonly { command: string }[] } };
    const known = new Set(await commands.getCommands(true));
    const declared = contributes.commands.map(({ command }) => command);
    assert.ok(declared.includes('dateline.treatAsNewsDump'));
    assert.deepEqual(
      declared.filter((command) => !known.has(command)),
      [],
    );
  });

  it('sets up the editor for news, unless the user has', () => {
    const editor = workspace.getConfiguration('editor', { languageId: 'newsdump' });
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('semanticHighlighting.enabled'), true);
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
  });

  it('reads its settings as they change', async () => {
    await problemAt(document, "PARLIMENT'S", 'typo.word');
    const settings = workspace.getConfiguration('dateline', document.uri);
    try {
      await settings.update('problems.severity', { 'typo.word': 'off' }, ConfigurationTarget.Global);
      await eventually(
        'silence',
        () => codes(document),
        (found) => !found.includes('typo.word'),
      );
      assert.ok(codes(document).includes('typo.name'));
    } finally {
      await settings.update('problems.severity', undefined, ConfigurationTarget.Global);
    }
    await problemAt(document, "PARLIMENT'S", 'typo.word');
  });

  it('takes a word as right once the user says so', async () => {
    const settings = workspace.getConfiguration('dateline', document.uri);
    try {
      await settings.update('spelling.words', ['parliment'], ConfigurationTarget.Global);
      await eventually(
        'silence',
        () => codes(document),
        (found) => !found.includes('typo.word'),
      );
    } finally {
      await settings.update('spelling.words', undefined, ConfigurationTarget.Global);
    }
    await problemAt(document, "PARLIMENT'S", 'typo.word');
  });

  it('adds a word to the workspace’s dictionary, for good', async () => {
    const { range } = await problemAt(document, "PARLIMENT'S", 'typo.word');
    const offered = await actions(document, range, CodeActionKind.QuickFix.value);
    const add = offered.find(({ title }) => title === 'Add “parliment” to the workspace’s dictionary');
    assert.ok(add?.command, offered.map(({ title }) => title).join());
    const dictionary = Uri.joinPath(folder(), '.dateline', 'words.txt');
    const silence = (): Promise<unknown> =>
      eventually(
        'silence',
        () => codes(document),
        (found) => found.length > 0 && !found.includes('typo.word'),
      );
    try {
      await commands.executeCommand(add.command.command, ...(add.command.arguments ?? []));
      await silence();
      assert.equal(String(await workspace.fs.readFile(dictionary)), 'parliment\n');
      await commands.executeCommand('dateline.restartServer');
      await silence();
    } finally {
      await workspace.fs.delete(dictionary);
    }
    await problemAt(document, "PARLIMENT'S", 'typo.word');
  });

  it('starts its server again when asked', async () => {
    await commands.executeCommand('dateline.restartServer');
    assert.equal((await outline(document)).length, 4);
    await problemAt(document, "PARLIMENT'S", 'typo.word');
  });

  it('leaves other plain text alone', async () => {
    const { document: shopping } = await pasteIntoUntitled('eggs\nflour\nmilk\n');
    assert.equal(shopping.languageId, 'plaintext');
    assert.deepEqual(problems(shopping), []);
  });

  it('turns plain text into a news dump by command', async () => {
    const { document: plain } = await pasteIntoUntitled(document.getText());
    await commands.executeCommand('dateline.treatAsNewsDump');
    const language = (): string | undefined =>
      workspace.textDocuments.find((one) => one.uri.toString() === plain.uri.toString())?.languageId;
    await eventually('the news dump', language, (found) => found === 'newsdump');
  });
});

function folder(): Uri {
  const [open] = workspace.workspaceFolders ?? [];
  assert.ok(open);
  return open.uri;
}

function codes(document: TextDocument): readonly string[] {
  return problems(document).map(codeOf);
}
