import assert from 'node:assert/strict';
import {
  commands,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import {
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

/** What the server says of the annotations of a document, as far as these tests look at it. */
interface Annotations {
  readonly placed: readonly { readonly kind: string; readonly label: string; readonly text: string }[];
  readonly orphans: readonly { readonly quote: string }[];
  readonly articles: readonly { readonly labels: readonly string[] }[];
}

const NAME = 'Orvenna Talsk';

/** Twelve articles that name the same three times each. */
const ARTICLES = Array.from({ length: 12 }, (_, index) =>
  [
    `Ferry number ${index + 1} goes into dock for the winter`,
    `LISBON, March ${index + 3} (Lusa) - The ferry ${NAME} was towed into the harbour on Monday, to the relief of those who sail on it.`,
    `Crews will paint the ${NAME} before Easter. "She has earned it," the harbour master said of the ${NAME}, and went home.`,
  ].join('\n'),
).join('\n\n');

describe('annotating in the editor', () => {
  let editor: TextEditor;
  let document: TextDocument;

  after(closeAll);

  /** Opens a dump of its own and waits until it is analysed. */
  async function open(content: Promise<TextEditor>): Promise<void> {
    editor = await content;
    document = editor.document;
    await outline(document);
  }

  /** Nothing is known of a document that the server has not been told of yet. */
  async function annotations(): Promise<Annotations> {
    const argument = { uri: document.uri.toString() };
    const list = await commands.executeCommand<Annotations | null>('dateline.annotations', argument);
    return list ?? { placed: [], orphans: [], articles: [] };
  }

  /** The texts on which the annotations of a kind stand, once there are so many. */
  async function placed(kind: string, count: number): Promise<readonly string[]> {
    const all = await eventually(
      `${count} annotations of the kind ${kind}`,
      annotations,
      (list) => list.placed.filter((each) => each.kind === kind).length === count,
    );
    return all.placed.filter((each) => each.kind === kind).map(({ text }) => text);
  }

  /** Runs a command that asks, and takes the first of what it offers. */
  async function choosingFirst(command: string): Promise<void> {
    let isDone = false;
    const running = Promise.resolve(commands.executeCommand(command)).then(() => {
      isDone = true;
    });
    await eventually(
      `an answer to ${command}`,
      async () => {
        await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return isDone;
      },
      (done) => done,
    );
    await running;
  }

  function select(piece: string): void {
    const { start, end } = rangeOf(document, piece);
    editor.selection = new Selection(start, end);
  }

  describe('of a name that stands thirty-six times', () => {
    before(async () => {
      await open(pasteIntoUntitled(ARTICLES, 'newsdump'));
    });

    it('labels all of them at once', async () => {
      const { start } = rangeOf(document, 'Ferry number 7');
      const line = document.lineAt(start.line + 1);
      const at = line.text.indexOf(NAME);
      editor.selection = new Selection(start.line + 1, at, start.line + 1, at + NAME.length);
      await choosingFirst('dateline.labelEverywhere');
      assert.deepEqual(
        await placed('mention', 36),
        Array.from({ length: 36 }, () => NAME),
      );
      assert.equal(document.getText(), ARTICLES);
    });

    it('takes all of them back by one undo, and gives them again by one redo', async () => {
      await commands.executeCommand('dateline.undoLastAnnotation');
      await placed('mention', 0);
      await commands.executeCommand('dateline.redoLastAnnotation');
      await placed('mention', 36);
      await commands.executeCommand('dateline.undoLastAnnotation');
      await placed('mention', 0);
    });

    it('labels the article, and goes to the next that has no label', async () => {
      const first = rangeOf(document, 'Ferry number 1 ').start;
      editor.selection = new Selection(first, first);
      await choosingFirst('dateline.labelArticle');
      const list = await eventually(
        'the label',
        annotations,
        ({ articles }) => articles[0]?.labels.length === 1,
      );
      assert.deepEqual(list.articles[0]?.labels, ['relevant']);
      await eventually(
        'the label in the outline',
        async () => (await outline(document)).map(({ detail }) => detail),
        ([detail]) => detail?.includes('relevant') === true,
      );
      await commands.executeCommand('dateline.nextUnreviewedArticle');
      assert.equal(editor.selection.start.line, rangeOf(document, 'Ferry number 2 ').start.line);
    });
  });

  describe('of a text that is being corrected', () => {
    before(() => open(openSample('summit.newsdump')));

    it('keeps a label whose text is put right, and says no more that it is misspelt', async () => {
      await problemAt(document, 'Haselberg', 'typo.name');
      select('Ingvild Haselberg');
      await commands.executeCommand('dateline.labelPerson');
      assert.deepEqual(await placed('mention', 1), ['Ingvild Haselberg']);
      await eventually(
        'silence',
        () => problemsAt(document, 'Haselberg'),
        (found) => found.length === 0,
      );
      const missing = rangeOf(document, 'Haselberg').start.translate(0, 'Has'.length);
      await editor.edit((edit) => edit.insert(missing, 's'));
      assert.deepEqual(await placed('mention', 1), ['Ingvild Hasselberg']);
      await commands.executeCommand('undo');
      assert.deepEqual(await placed('mention', 1), ['Ingvild Haselberg']);
    });

    it('brings a label back with its sentence', async () => {
      const sentence = document.lineAt(rangeOf(document, 'Ingvild Haselberg').start.line).range;
      await editor.edit((edit) => edit.delete(sentence));
      await placed('mention', 0);
      assert.deepEqual(
        (await annotations()).orphans.map(({ quote }) => quote),
        ['Ingvild Haselberg'],
      );
      await commands.executeCommand('undo');
      assert.deepEqual(await placed('mention', 1), ['Ingvild Haselberg']);
      assert.deepEqual((await annotations()).orphans, []);
    });

    it('says on hover that a person said so', async () => {
      assert.match(await hoverText(document, 'Ingvild Haselberg'), /A person labelled it/);
    });

    it('accepts what is proposed at the cursor, rejects it elsewhere, and removes what was said', async () => {
      const { start } = rangeOf(document, 'Mikkel Rosendal');
      editor.selection = new Selection(start, start);
      await commands.executeCommand('dateline.acceptProposal');
      assert.deepEqual(await placed('mention', 2), ['Mikkel Rosendal', 'Ingvild Haselberg']);
      select('Gothenburg');
      await commands.executeCommand('dateline.rejectProposal');
      assert.deepEqual(await placed('rejection', 1), ['Gothenburg']);
      for (const piece of ['Gothenburg', 'Mikkel Rosendal', 'Ingvild Haselberg']) {
        select(piece);
        await commands.executeCommand('dateline.removeAnnotation');
      }
      await placed('mention', 0);
      await placed('rejection', 0);
    });
  });

  describe('of a file', () => {
    let uri: Uri;

    before(async () => {
      const folder = workspace.workspaceFolders?.[0]?.uri;
      assert.ok(folder, 'no folder is open');
      uri = Uri.joinPath(folder, 'ferries.newsdump');
      await workspace.fs.writeFile(uri, new TextEncoder().encode(ARTICLES));
    });
    after(async () => {
      await closeAll();
      for (const file of [uri, sideFile(uri)])
        await workspace.fs.delete(file).then(undefined, () => undefined);
    });

    /** Opened as a user does: `openTextDocument` would keep the document alive after its editor is closed. */
    async function show(): Promise<TextEditor> {
      await commands.executeCommand('vscode.open', uri);
      const shown = await eventually(
        'the editor',
        () => window.activeTextEditor,
        (active) => active?.document.uri.toString() === uri.toString(),
      );
      assert.ok(shown);
      return shown;
    }

    it('has all of them again when it is closed and opened', async () => {
      await open(show());
      const { start } = rangeOf(document, 'Ferry number 5');
      editor.selection = new Selection(start, start.translate(0, 'Ferry'.length));
      await commands.executeCommand('dateline.labelMisc');
      assert.deepEqual(await placed('mention', 1), ['Ferry']);
      await closeAll();
      const isOpen = (): boolean =>
        workspace.textDocuments.some((each) => each.uri.toString() === uri.toString());
      await eventually('the closing', isOpen, (still) => !still);
      await open(show());
      assert.deepEqual(await placed('mention', 1), ['Ferry']);
      assert.equal(document.isDirty, false);
    });

    it('has all of them when the server is started again', async () => {
      await commands.executeCommand('dateline.restartServer');
      assert.deepEqual(await placed('mention', 1), ['Ferry']);
    });

    it('takes them along when it is renamed while it is open, and back', async () => {
      const first = uri;
      const other = Uri.joinPath(first, '..', 'ships.newsdump');
      for (const [from, to] of [
        [first, other],
        [other, first],
      ] as const) {
        const renaming = new WorkspaceEdit();
        renaming.renameFile(from, to);
        assert.ok(await workspace.applyEdit(renaming));
        uri = to;
        await open(show());
        assert.deepEqual(await placed('mention', 1), ['Ferry']);
        assert.match(await contentOf(sideFile(to)), /"exact":"Ferry"/);
        assert.equal(await contentOf(sideFile(from)), '');
      }
    });

    it('takes them along when it is deleted', async () => {
      const deleting = new WorkspaceEdit();
      deleting.deleteFile(uri);
      assert.ok(await workspace.applyEdit(deleting));
      await eventually(
        'the deletion',
        () => contentOf(sideFile(uri)),
        (content) => content === '',
      );
    });
  });
});

/** Where the annotations of a dump are kept. */
function sideFile(dump: Uri): Uri {
  return dump.with({ path: `${dump.path}.annotations.json` });
}

/** The text of a file; empty where there is none. */
async function contentOf(file: Uri): Promise<string> {
  return workspace.fs.readFile(file).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  );
}
