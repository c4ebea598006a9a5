import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type CodeAction,
  DocumentSymbolRequest,
  ErrorCodes,
  FoldingRangeRequest,
  HoverRequest,
  LSPErrorCodes,
  MarkupContent,
  ResponseError,
  type SelectionRange,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rangeOf, textIn, TWO_ARTICLES } from './dumps';
import { FULL_CLIENT, TestClient } from './test-client';

const DOUBLED = rangeOf(TWO_ARTICLES, 'the the');

function codes(diagnostics: readonly { code?: number | string }[]): string[] {
  return diagnostics.map(({ code }) => String(code));
}

/** The text after the action's edit, which must be for `version`. */
function applied(text: string, action: CodeAction | undefined, version: number): string {
  const change = action?.edit?.documentChanges?.[0];
  assert.ok(TextDocumentEdit.is(change), 'the edit is versioned');
  assert.equal(change.textDocument.version, version);
  const edits = change.edits.filter((edit): edit is TextEdit => 'newText' in edit);
  return TextDocument.applyEdits(TextDocument.create('memory:a', 'newsdump', 1, text), edits);
}

describe('the server', () => {
  let client: TestClient;
  before(async () => (client = await TestClient.start()));
  beforeEach(() => client.configure({}));
  after(() => client.stop());

  it('says that it can resolve code actions to clients that can wait for an edit and bring back data', async () => {
    const resolveSupport = { properties: ['edit'] };
    for (const [codeAction, expected] of [
      [{ dataSupport: true, resolveSupport }, true],
      [{ dataSupport: true, resolveSupport: { properties: ['command'] } }, undefined],
      [{ dataSupport: true, resolveSupport: {} }, undefined],
      [{ resolveSupport }, undefined],
    ] as const) {
      const other = TestClient.launch();
      const { capabilities } = await other.initialize({ textDocument: { codeAction } } as ClientCapabilities);
      const provider = capabilities.codeActionProvider;
      assert.equal(typeof provider === 'object' && provider.resolveProvider, expected);
      await other.stop();
    }
  });

  it('says what it can do', async () => {
    const other = TestClient.launch();
    const { capabilities, serverInfo } = await other.initialize(FULL_CLIENT);
    assert.equal(serverInfo?.name, 'Dateline');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
    assert.deepEqual(capabilities.diagnosticProvider, {
      identifier: 'dateline',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    assert.deepEqual(capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'source.fixAll.dateline', 'refactor.dateline'],
    });
    assert.deepEqual(capabilities.executeCommandProvider, {
      commands: [
        'dateline.correct',
        'dateline.corrections',
        'dateline.addWord',
        'dateline.ignore',
        'dateline.annotate',
        'dateline.undoAnnotation',
        'dateline.redoAnnotation',
        'dateline.annotations',
        'dateline.tellFixed',
      ],
    });
    assert.deepEqual(capabilities.documentSymbolProvider, { label: 'Dateline' });
    assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
    assert.deepEqual(capabilities.semanticTokensProvider?.full, { delta: true });
    await other.stop();
  });

  it('asks to be told of changes of settings', async () => {
    await client.until(() =>
      client.registered.find((method) => method === 'workspace/didChangeConfiguration'),
    );
  });

  it('outlines the dump', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const symbols = await client.symbols(uri);
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['Night ferry returns to Lisbon harbour', 'Vintners count losses after hail in Burgundy'],
    );
    assert.ok(symbols[0]?.children?.some(({ detail }) => detail === 'dateline'));
  });

  it('tells of what it found', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const status = await client.statusFor((params) => params.uri === uri);
    assert.deepEqual(
      [status.version, status.articles, status.formats],
      [1, 2, [{ name: 'paste', articles: 2 }]],
    );
    assert.ok(status.problems >= 2);
  });

  it('follows changes', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const range = rangeOf(TWO_ARTICLES, 'Vintners');
    await client.change(uri, { range, text: 'Farmers' }, { range: DOUBLED, text: 'the' });
    const symbols = await client.symbols(uri);
    assert.equal(symbols[1]?.name, 'Farmers count losses after hail in Burgundy');
    const doubled = (await client.diagnostics(uri)).filter(({ code }) => code === 'typo.doubled');
    assert.equal(doubled.length, 1);
  });

  it('leads from a repeated article to the first copy', async () => {
    const uri = await client.open(`${TWO_ARTICLES}\n${TWO_ARTICLES}`);
    const copies = (await client.diagnostics(uri)).filter(({ code }) => code === 'structure.duplicate');
    assert.deepEqual(
      copies.map(({ relatedInformation }) => relatedInformation?.map(({ location }) => location)),
      ['Night ferry returns to Lisbon harbour', 'Vintners count losses after hail in Burgundy'].map(
        (head) => [{ uri, range: rangeOf(TWO_ARTICLES, head) }],
      ),
    );
    assert.equal(copies[0]?.message, 'The same article as “Night ferry returns to Lisbon harbour” (line 1).');
  });

  it('removes all furniture at once where it is asked to', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const actions = await client.codeActions(uri, rangeOf(TWO_ARTICLES, 'Share this article'));
    const remove = actions.find(({ title }) => title === 'Remove all 2 lines of boilerplate in the dump');
    assert.equal(
      applied(TWO_ARTICLES, remove, 1),
      TWO_ARTICLES.replace('Share this article\nPrint this page\n\n', ''),
    );
  });

  it('explains a dateline', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const position = rangeOf(TWO_ARTICLES, 'PARIS').end;
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    assert.ok(MarkupContent.is(hover?.contents));
    assert.equal(hover.contents.kind, 'markdown');
    assert.match(
      hover.contents.value,
      /\*\*Dateline\.\*\* Filed from Paris, France, on 5 June; agency AFP|Agence/,
    );
  });

  it('explains why an article begins where it does', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const position = rangeOf(TWO_ARTICLES, 'Vintners').start;
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    assert.ok(MarkupContent.is(hover?.contents));
    assert.match(
      hover.contents.value,
      /\*\*Headline\*\* of article 2 of 2\. .+ (?:line|paragraphs|text)\b.*\./,
    );
  });

  it('has nothing to say where nothing is marked', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const position = rangeOf(TWO_ARTICLES, 'waited').end;
    assert.equal(
      await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }),
      null,
    );
  });

  it('colours all, a part, and what changed', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const textDocument = { uri };
    const full = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.ok(full !== null && full.resultId !== undefined && full.data.length > 0);
    const range = rangeOf(TWO_ARTICLES, 'Night ferry returns to Lisbon harbour');
    const part = await client.connection.sendRequest(SemanticTokensRangeRequest.type, {
      textDocument,
      range,
    });
    assert.ok(part !== null && part.data.length > 0 && part.data.length < full.data.length);
    assert.deepEqual(full.data.slice(0, part.data.length), part.data);

    await client.change(uri, {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
      text: '\n',
    });
    const previousResultId = full.resultId;
    const delta = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId,
    });
    assert.ok(delta !== null && 'edits' in delta);
    const patched = [...full.data];
    for (const edit of delta.edits) patched.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    const again = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.deepEqual(patched, again?.data);
  });

  it('reports problems when asked, and that nothing has changed since', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const report = await client.pull(uri);
    assert.ok(report.kind === 'full');
    const doubled = report.items.filter(({ code }) => code === 'typo.doubled');
    assert.deepEqual(
      doubled.map(({ range }) => textIn(TWO_ARTICLES, range)),
      ['the the', 'and and'],
    );
    assert.equal(doubled[0]?.source, 'dateline');
    const again = await client.pull(uri, report.resultId);
    assert.deepEqual(again, { kind: 'unchanged', resultId: report.resultId });
    await client.change(uri, { range: DOUBLED, text: 'the' });
    assert.equal((await client.pull(uri, report.resultId)).kind, 'full');
  });

  it('finds a stamp that runs into its dateline', async () => {
    const uri = await client.open(TWO_ARTICLES);
    assert.ok(codes(await client.diagnostics(uri)).includes('typo.glued'));
  });

  it('fixes a doubled word, and all of them', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const actions = await client.codeActions(uri, DOUBLED);
    const single = actions.find(({ isPreferred }) => isPreferred === true);
    assert.equal(applied(TWO_ARTICLES, single, 1), TWO_ARTICLES.replace('the the', 'the'));
    const all = actions.find(({ title }) => title.startsWith('Fix all'));
    assert.equal(
      applied(TWO_ARTICLES, all, 1),
      TWO_ARTICLES.replace('the the', 'the').replace('and and', 'and'),
    );
  });

  it('fixes what is unambiguous on save', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const start = { line: 0, character: 0 };
    const [action, ...others] = await client.codeActions(uri, { start, end: start }, ['source.fixAll']);
    assert.deepEqual([action?.kind, others], ['source.fixAll.dateline', []]);
    const fixed = applied(TWO_ARTICLES, action, 1);
    assert.ok(fixed.includes('out of the harbour') && fixed.includes('growers said, and insurers'));
    assert.deepEqual(await client.codeActions(uri, DOUBLED, ['refactor.extract']), []);
  });

  it('folds articles', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });
    const articles = (folds ?? []).filter(({ kind }) => kind === 'region').map(({ startLine }) => startLine);
    assert.deepEqual(articles, [0, rangeOf(TWO_ARTICLES, 'Vintners').start.line]);
  });

  it('selects outwards', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const positions = [rangeOf(TWO_ARTICLES, 'Valadares').start];
    const ranges = await client.connection.sendRequest(SelectionRangeRequest.type, {
      textDocument: { uri },
      positions,
    });
    const texts: string[] = [];
    for (let range: SelectionRange | undefined = ranges?.[0]; range; range = range.parent) {
      texts.push(textIn(TWO_ARTICLES, range.range));
    }
    assert.equal(texts[0], 'Valadares');
    assert.ok(texts.includes('Teresa Valadares'), texts.join('\n'));
    assert.equal(texts.at(-1), TWO_ARTICLES);
  });

  it('heeds settings at once', async () => {
    const uri = await client.open(TWO_ARTICLES);
    assert.ok(codes(await client.diagnostics(uri)).includes('typo.doubled'));
    const refreshes = client.refreshes;
    await client.configure({ problems: { severity: { 'typo.doubled': 'off', 'typo.glued': 'error' } } });
    await client.until(() => (client.refreshes > refreshes ? true : undefined));
    const diagnostics = await client.diagnostics(uri);
    assert.ok(!codes(diagnostics).includes('typo.doubled'));
    assert.equal(diagnostics.find(({ code }) => code === 'typo.glued')?.severity, 1);
  });

  it('says in the log which setting is malformed, and goes on', async () => {
    await client.configure({ spelling: { enabled: 'perhaps' } });
    const uri = await client.open(TWO_ARTICLES);
    assert.equal((await client.symbols(uri)).length, 2);
    await client.until(() => client.log.find((line) => line.includes('dateline.spelling.enabled')));
  });

  it('lets go of a request that is cancelled', async () => {
    const uri = await client.open(TWO_ARTICLES.repeat(1500));
    const source = new CancellationTokenSource();
    const request = client.connection.sendRequest(
      DocumentSymbolRequest.type,
      { textDocument: { uri } },
      source.token,
    );
    source.cancel();
    await assert.rejects(request, { code: LSPErrorCodes.RequestCancelled });
    await client.close(uri);
  });

  it('answers for the version that was asked about, or not at all', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const start = { line: 0, character: 0 };
    const answers: Promise<string>[] = [];
    for (let digit = 1; digit <= 9; digit++) {
      await client.change(uri, { range: { start, end: { line: 0, character: 1 } }, text: String(digit) });
      const answer = client.symbols(uri).then(
        ([first]) => first?.name.charAt(0) ?? 'nothing',
        (error: unknown) => {
          assert.ok(error instanceof ResponseError);
          return error.code === LSPErrorCodes.ContentModified ? 'out of date' : String(error.code);
        },
      );
      answers.push(answer);
    }
    const given = await Promise.all(answers);
    given.forEach((answer, index) =>
      assert.ok(answer === String(index + 1) || answer === 'out of date', answer),
    );
    assert.equal(given.at(-1), '9');
  });

  it('has empty answers for a document it does not know', async () => {
    const textDocument = { uri: 'untitled:unknown.news' };
    const start = { line: 0, character: 0 };
    const { connection } = client;
    assert.deepEqual(await client.symbols(textDocument.uri), []);
    assert.deepEqual(await client.diagnostics(textDocument.uri), []);
    assert.deepEqual(await client.codeActions(textDocument.uri, { start, end: start }), []);
    assert.equal(await connection.sendRequest(HoverRequest.type, { textDocument, position: start }), null);
    assert.deepEqual(await connection.sendRequest(FoldingRangeRequest.type, { textDocument }), []);
    assert.equal(await connection.sendRequest(SemanticTokensRequest.type, { textDocument }), null);
    assert.deepEqual(
      await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [start] }),
      [],
    );
  });

  it('forgets a document that is closed', async () => {
    const uri = await client.open(TWO_ARTICLES);
    await client.close(uri);
    assert.deepEqual(await client.symbols(uri), []);
  });

  it('says what is wrong with a request it cannot handle, and survives it', async () => {
    const uri = await client.open(TWO_ARTICLES);
    for (const params of [
      { textDocument: null },
      { textDocument: { uri } },
      { textDocument: { uri }, position: 'x' },
    ]) {
      await assert.rejects(client.connection.sendRequest('textDocument/hover', params), {
        code: ErrorCodes.InvalidParams,
      });
    }
    assert.equal((await client.symbols(uri)).length, 2);
  });
});
