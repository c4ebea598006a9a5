import assert from 'node:assert/strict';
import { type CodeAction, commands, type DocumentHighlight, Range, type TextDocument } from 'vscode';
import { actions, closeAll, eventually, hoverText, openSample, outline, rangeOf } from './support';

describe('saying in the editor whom a name means', () => {
  let document: TextDocument;
  let cursor: Range;
  let printed: string;

  before(async () => {
    document = (await openSample('summit.newsdump')).document;
    await outline(document);
    printed = document.getText();
    const { start } = rangeOf(document, 'Lindqvall took');
    cursor = new Range(start, start);
  });
  after(closeAll);

  /** The places that name the same as the one at the cursor. */
  async function sameName(): Promise<readonly string[]> {
    const found = await commands.executeCommand<DocumentHighlight[] | undefined>(
      'vscode.executeDocumentHighlights',
      document.uri,
      cursor.start,
    );
    return (found ?? []).map(({ range }) => document.getText(range));
  }

  /** Carries out the correction of this title, as choosing it from the menu does. */
  async function choose(title: string): Promise<void> {
    const offered = await eventually(
      `the offer "${title}"`,
      () => actions(document, cursor, 'refactor.dateline'),
      (all) => all.some((action) => action.title === title),
    );
    const action: CodeAction | undefined = offered.find((each) => each.title === title);
    assert.ok(action?.command);
    await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }

  it('splits one mention off its entity, and takes that back', async () => {
    const together = ['Torsten Lindqvall', 'Lindqvall', 'Torsten Lindqvall'];
    assert.deepEqual(await sameName(), together);
    await choose('This is someone else');
    await eventually('the mention alone', sameName, (names) => names.length === 1);
    assert.match(await hoverText(document, 'Lindqvall took'), /1 mention/);
    await choose('Undo: someone else');
    assert.deepEqual(
      await eventually('all mentions together', sameName, (names) => names.length > 1),
      together,
    );
  });

  it('joins two entities, and takes that back', async () => {
    await choose('This is the same as “Ingvild Hasselberg”');
    const joined = await eventually('all mentions of both', sameName, (names) => names.length > 3);
    assert.ok(joined.includes('Lindqvall') && joined.includes('Ingvild Hasselberg'), joined.join());
    await choose('Undo: the same as “Ingvild Hasselberg”');
    await eventually('the mentions of one', sameName, (names) => names.length === 3);
  });

  it('never changes the text for it', () => {
    assert.equal(document.getText(), printed);
    assert.equal(document.isDirty, false);
  });
});
