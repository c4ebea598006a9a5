import assert from 'node:assert/strict';
import { commands, Range, type TextDocument, type TextEditor } from 'vscode';
import { actions, closeAll, eventually, outline, pasteIntoUntitled } from './support';

const STORY =
  'It rained in the hills all week, and the river rose by a metre, the council of Norrby said on Friday.';
const TEXT = ['SUBJ: Rain', STORY, 'SUBJ: Ferry', STORY, 'Late buses', STORY, 'SUBJ: Mill', STORY].join('\n');

describe('articles that begin like one of them', () => {
  let editor: TextEditor;
  let document: TextDocument;
  after(closeAll);

  async function starts(): Promise<readonly number[]> {
    return (await outline(document)).map(({ range }) => range.start.line);
  }

  /** Chooses a refactoring of a line. */
  async function choose(line: number, title: string): Promise<unknown> {
    const offered = await actions(document, new Range(line, 0, line, 1), 'refactor');
    const command = offered.find((each) => each.title === title)?.command;
    assert.ok(command, `${title} is among ${offered.map((each) => each.title).join(', ')}`);
    return commands.executeCommand(command.command, ...(command.arguments ?? []));
  }

  before(async () => {
    editor = await pasteIntoUntitled(TEXT, 'newsdump');
    document = editor.document;
    for (const line of await starts()) if (line !== 0) await choose(line, 'Not a boundary');
    if (!(await starts()).includes(0)) await choose(0, 'Article starts here');
    await eventually('one article', starts, (lines) => lines.length === 1);
  });

  it('are shown before they are made, and are one act to undo', async () => {
    let isDone = false;
    const running = choose(0, 'Articles here begin like this one…').then(() => {
      isDone = true;
    });
    // A list that is accepted before its lines have come is accepted with none of them ticked.
    await eventually(
      'a line of the list, shown in the editor',
      async () => {
        await commands.executeCommand('workbench.action.quickOpenSelectNext');
        return editor.selection.active.line;
      },
      (line) => line === 2 || line === 6,
    );
    await eventually(
      'the choice',
      async () => {
        await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return isDone;
      },
      (done) => done,
    );
    await running;
    await eventually('three articles', starts, (lines) => lines.join() === '0,2,6');
    assert.equal(document.getText(), TEXT);
    await commands.executeCommand('dateline.undoLastAnnotation');
    await eventually('one article again', starts, (lines) => lines.join() === '0');
  });
});
