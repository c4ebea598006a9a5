import assert from 'node:assert/strict';
import {
  commands,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  Position,
  Range,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
} from 'vscode';
import {
  actions,
  apply,
  closeAll,
  codeOf,
  eventually,
  hoverText,
  openSample,
  outline,
  problemAt,
  problems,
  rangeOf,
} from './support';

describe('what the language server shows in the editor', () => {
  let document: TextDocument;

  before(async () => {
    document = (await openSample('summit.newsdump')).document;
    await outline(document);
  });
  after(closeAll);

  it('knows the file by its extension', () => assert.equal(document.languageId, 'newsdump'));

  it('nests deck and dateline below their article', async () => {
    const [article] = await outline(document);
    const details = article?.children.map((child) => child.detail) ?? [];
    assert.ok(details.includes('deck'), details.join());
    assert.ok(details.includes('dateline'), details.join());
  });

  it('colours by meaning: headline, dateline, people', async () => {
    const legend = await commands.executeCommand<SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const tokens = await commands.executeCommand<SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const coloured = textByType(document, legend, tokens);
    // The places named in it keep their own colour: of two marks over one word the inner one is seen.
    assert.ok(coloured.get('newsHeadline')?.some((piece) => piece.includes('rail chiefs walk the line at')));
    assert.ok(coloured.get('newsPerson')?.some((name) => name.includes('Lindqvall')));
    assert.ok(coloured.get('newsPlace')?.includes('Copenhagen'));
  });

  it('folds every article', async () => {
    const articles = await outline(document);
    const folds = await commands.executeCommand<FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    for (const article of articles) {
      assert.ok(
        folds.some(
          (fold) => fold.start === article.range.start.line && fold.end >= article.range.start.line + 2,
        ),
        article.name,
      );
    }
  });

  it('widens a selection from word over paragraph and article to the dump', async () => {
    const at = rangeOf(document, 'Birgitta').start;
    const [innermost] = await commands.executeCommand<SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [at],
    );
    const texts: string[] = [];
    for (let range = innermost; range !== undefined; range = range.parent as SelectionRange) {
      texts.push(document.getText(range.range));
    }
    assert.ok(texts.includes('Birgitta Sandmark'), texts.slice(0, 4).join(' | '));
    assert.ok(texts.includes(document.lineAt(at.line).text));
    assert.equal(texts.at(-1), document.getText());
  });

  it('says nothing on hover where nothing is marked', async () => {
    const { start } = rangeOf(document, 'sells coffee');
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, start);
    assert.deepEqual(hovers, []);
  });

  it('names the misprints: a word, a name, a stamp that runs into a dateline', async () => {
    await problemAt(document, "PARLIMENT'S", 'typo.word');
    await problemAt(document, 'Haselberg', 'typo.name');
    await problemAt(document, 'CETOSLO', 'typo.glued');
    const typos = problems(document).filter((problem) => codeOf(problem).startsWith('typo.'));
    assert.equal(typos.length, 3, typos.map((problem) => problem.message).join('\n'));
  });

  it('says where a problem is explained', async () => {
    const { code } = await problemAt(document, 'Haselberg', 'typo.name');
    assert.ok(typeof code === 'object');
    assert.match(code.target.toString(true), /docs\/problems\/typo\.name\.md$/);
  });

  it('corrects a name as the dump spells it elsewhere', async () => {
    await problemAt(document, 'Haselberg', 'typo.name');
    const fixes = await actions(document, rangeOf(document, 'Haselberg'), 'quickfix');
    await apply(fixes.find((action) => action.title.includes('Hasselberg')));
    assert.ok(!document.getText().includes('Haselberg'));
    await commands.executeCommand('undo');
  });

  it('keeps up with typing', async () => {
    const line = document.lineAt(rangeOf(document, 'sells coffee').start.line);
    const editor = (await openSample('summit.newsdump')).edit((edit) =>
      edit.insert(line.range.end, ' It was was late.'),
    );
    assert.ok(await editor);
    await problemAt(document, 'was was', 'typo.doubled');
    await commands.executeCommand('undo');
    await eventually(
      'the end of the problem',
      () => problems(document).filter((problem) => codeOf(problem) === 'typo.doubled').length,
      (count) => count === 0,
    );
  });

  it('lets the user say where an article starts, at once and without touching the text', async () => {
    const text = document.getText();
    const before = (await outline(document)).length;
    const line = document.lineAt(rangeOf(document, 'sells coffee').start.line).range;
    await correct(document, line, 'Article starts here');
    const articles = await outlineOf(document, before + 1);
    assert.ok(articles.some(({ range }) => range.start.line === line.start.line));
    assert.match(await hoverText(document, 'sells coffee', line.start), /A person decided so/);
    assert.equal(document.getText(), text);
    await correct(document, line, 'Forget this correction');
    await outlineOf(document, before);
  });

  it('marks nine articles or more in the week of dumps', async () => {
    const week = (await openSample('week.newsdump')).document;
    assert.ok((await outline(week)).length >= 9);
  });
});

/** Chooses a correction from the refactorings of a line. */
async function correct(document: TextDocument, line: Range, title: string): Promise<void> {
  const at = new Range(line.start, line.start);
  const offered = await actions(document, at, 'refactor');
  const command = offered.find((action) => action.title === title)?.command;
  assert.ok(command, `"${title}" is not among ${offered.map((action) => action.title).join(', ')}`);
  await commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** The outline, once it has so many articles. */
async function outlineOf(document: TextDocument, count: number): Promise<readonly DocumentSymbol[]> {
  return eventually(
    `an outline of ${count} articles`,
    () => outline(document),
    (articles) => articles.length === count,
  );
}

/** The pieces of text that each type of token covers. */
function textByType(
  document: TextDocument,
  legend: SemanticTokensLegend,
  { data }: SemanticTokens,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let line = 0;
  let character = 0;
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [down = 0, along = 0, length = 0, type = 0] = data.subarray(at, at + 4);
    line += down;
    character = down === 0 ? character + along : along;
    const start = document.offsetAt(new Position(line, character));
    const name = legend.tokenTypes[type] ?? '';
    const texts = found.get(name) ?? [];
    found.set(name, [...texts, document.getText().slice(start, start + length)]);
  }
  return found;
}
