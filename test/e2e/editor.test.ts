import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, type TextDocument, workspace } from 'vscode';
import {
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

function codes(document: TextDocument): readonly string[] {
  return problems(document).map(codeOf);
}
