import assert from 'node:assert/strict';
import { commands, Range, type TextDocument, workspace } from 'vscode';
import {
  actions,
  apply,
  closeAll,
  eventually,
  hoverText,
  openSample,
  outline,
  pasteIntoUntitled,
  problemAt,
  problemsAt,
  rangeOf,
} from './support';

/** The first minutes of a user, told in one document: each part goes on where the one before it ended. */
describe('the story: from a paste to a clean dump', () => {
  let document: TextDocument;
  let pasted: string;

  before(async () => {
    pasted = (await openSample('summit.newsdump')).document.getText();
    await closeAll();
    document = (await pasteIntoUntitled(pasted)).document;
  });
  after(closeAll);

  it('begins with plain text, pasted into an untitled file', () => {
    assert.equal(document.languageId, 'plaintext');
    assert.equal(document.getText(), pasted);
  });

  it('is offered to be treated as a news dump, and accepts', async () => {
    await eventually(
      'the news dump',
      async () => {
        await commands.executeCommand('notification.acceptPrimaryAction');
        const open = workspace.textDocuments.find((one) => one.uri.toString() === document.uri.toString());
        return open?.languageId;
      },
      (language) => language === 'newsdump',
    );
  });

  it('shows the articles in the outline, named by their headlines', async () => {
    const articles = await outline(document);
    assert.deepEqual(
      articles.map((article) => article.name),
      [
        'Norway and Sweden to draw up joint timetable for mountain railway',
        'Norway, Sweden rail chiefs walk the line at Storlien',
        'Sweden to send minister to Trondheim when snow ploughs arrive: broadcaster',
        'Denmark, Finland, Norway Welcome Single Ticket for North',
      ],
    );
  });

  it('says on hover what a dateline means', async () => {
    const said = await hoverText(document, 'OSLO/STOCKHOLM');
    assert.match(said, /Dateline/);
    assert.match(said, /Norway/);
    assert.match(said, /Sweden/);
  });

  it('repairs a misspelling by its quick fix', async () => {
    await problemAt(document, "PARLIMENT'S", 'typo.word');
    const fixes = await actions(document, rangeOf(document, "PARLIMENT'S"), 'quickfix');
    await apply(fixes.find((action) => action.isPreferred === true));
    assert.equal(document.getText(), pasted.replace("PARLIMENT'S", "PARLIAMENT'S"));
    await eventually(
      'the end of the problem',
      () => problemsAt(document, "PARLIAMENT'S").length,
      (count) => count === 0,
    );
  });

  it('takes the repair back with one undo', async () => {
    await commands.executeCommand('undo');
    assert.equal(document.getText(), pasted);
    await problemAt(document, "PARLIMENT'S", 'typo.word');
  });

  it('fixes at once all that is certain, and leaves names to the user', async () => {
    const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
    const offered = await actions(document, whole, 'source.fixAll.dateline');
    assert.equal(offered.length, 1);
    await apply(offered[0]);
    const text = document.getText();
    assert.match(text, /PARLIAMENT'S/);
    assert.match(text, /CET\s+OSLO\/STOCKHOLM/);
    assert.match(text, /Ingvild Haselberg/);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), pasted);
  });
});
