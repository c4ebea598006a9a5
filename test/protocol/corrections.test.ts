import assert from 'node:assert/strict';
import {
  ExecuteCommandRequest,
  HoverRequest,
  MarkupContent,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver/node';
import type { Corrections } from '../../shared/corrections';
import { rangeOf, TWO_ARTICLES } from './dumps';
import { FULL_CLIENT, TestClient } from './test-client';

const WAITED = '"We had waited for this day,"';
const MAYOR = rangeOf(TWO_ARTICLES, WAITED);
const BOATS = rangeOf(TWO_ARTICLES, 'Boats');
const HAIL = rangeOf(TWO_ARTICLES, 'Vintners');

describe('corrections over the connection', () => {
  let client: TestClient;
  let tokenRefreshes = 0;
  before(async () => {
    client = await TestClient.start({
      ...FULL_CLIENT,
      workspace: { ...FULL_CLIENT.workspace, semanticTokens: { refreshSupport: true } },
    });
    client.connection.onRequest(SemanticTokensRefreshRequest.type, () => void tokenRefreshes++);
  });
  after(() => client.stop());

  async function names(uri: string): Promise<string[]> {
    return (await client.symbols(uri)).map(({ name }) => name);
  }

  /** Chooses a correction as a person would, from the menu of refactorings at a place. */
  async function choose(uri: string, range: typeof MAYOR, title: string): Promise<unknown> {
    const actions = await client.codeActions(uri, range, ['refactor']);
    const action = actions.find((each) => each.title === title);
    assert.ok(action?.command, `"${title}" is among ${actions.map((each) => each.title).join(', ')}`);
    return send(action.command.command, action.command.arguments?.[0]);
  }

  function send(command: string, argument: unknown): Promise<unknown> {
    return client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: [argument] });
  }

  async function filed(uri: string): Promise<Corrections> {
    return (await send('dateline.corrections', uri)) as Corrections;
  }

  it('begin an article where the person says', async () => {
    const uri = await client.open(TWO_ARTICLES);
    assert.equal((await names(uri)).length, 2);
    await choose(uri, MAYOR, 'Article starts here');
    const articles = await client.symbols(uri);
    assert.equal(articles.length, 3);
    assert.deepEqual(articles[1]?.range.start, MAYOR.start);
  });

  it('make no article where the person says that none begins', async () => {
    const uri = await client.open(TWO_ARTICLES);
    await choose(uri, HAIL, 'Not a boundary');
    assert.deepEqual(await names(uri), ['Night ferry returns to Lisbon harbour']);
  });

  it('give a line its role', async () => {
    const uri = await client.open(TWO_ARTICLES);
    await choose(uri, BOATS, 'This line is the byline');
    const [article] = await client.symbols(uri);
    assert.ok(article?.children?.some(({ name, detail }) => detail === 'byline' && name.startsWith('Boats')));
  });

  it('move with edits', async () => {
    const uri = await client.open(TWO_ARTICLES);
    await choose(uri, MAYOR, 'Article starts here');
    const start = { line: 0, character: 0 };
    await client.change(
      uri,
      { range: { start, end: start }, text: 'UPDATED\n\n' },
      { range: { start, end: start }, text: '\n' },
    );
    const starts = (await client.symbols(uri)).map(({ range }) => range.start.line);
    assert.ok(starts.includes(MAYOR.start.line + 3), starts.join());
  });

  it('are kept where an editor sends the whole text anew', async () => {
    const uri = await client.open(TWO_ARTICLES);
    await choose(uri, MAYOR, 'Article starts here');
    await client.change(uri, { text: TWO_ARTICLES.replace('Night ferry', 'Late night ferry') });
    assert.equal((await names(uri)).length, 3);
  });

  it('say on hover that a person decided', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const place = { textDocument: { uri }, position: MAYOR.start };
    assert.equal(await client.connection.sendRequest(HoverRequest.type, place), null);
    await choose(uri, MAYOR, 'Article starts here');
    const hover = await client.connection.sendRequest(HoverRequest.type, place);
    assert.ok(MarkupContent.is(hover?.contents));
    assert.match(
      hover.contents.value,
      /\*\*(?:Start|Headline)\*\* of article 2 of 3\..* A person decided so\./,
    );
  });

  it('are forgotten when the person says so', async () => {
    const uri = await client.open(TWO_ARTICLES);
    await choose(uri, MAYOR, 'Article starts here');
    await choose(uri, MAYOR, 'Forget this correction');
    assert.equal((await names(uri)).length, 2);
    const left = await client.codeActions(uri, MAYOR, ['refactor']);
    assert.ok(!left.some(({ title }) => title.startsWith('Forget')));
  });

  it('hold again when the document is opened again', async () => {
    const uri = await client.open(TWO_ARTICLES);
    await choose(uri, MAYOR, 'Article starts here');
    await client.close(uri);
    await client.open(TWO_ARTICLES, uri);
    assert.equal((await names(uri)).length, 3);
  });

  it('are listed as the file holds them', async () => {
    const uri = await client.open(TWO_ARTICLES, 'untitled:dumps/week%201.news');
    await choose(uri, HAIL, 'Not a boundary');
    await choose(uri, MAYOR, 'This line is the deck');
    const { file, ranges } = await filed(uri);
    const { source, length, corrections } = file;
    assert.deepEqual([source, length], ['week 1.news', TWO_ARTICLES.length]);
    assert.deepEqual(
      corrections.map(({ start, end, kind }) => [kind, TWO_ARTICLES.slice(start, end).slice(0, 10)]),
      [
        ['role', WAITED.slice(0, 10)],
        ['boundary', 'Vintners c'],
      ],
    );
    assert.deepEqual(
      ranges.map(({ start }) => start),
      [MAYOR.start, HAIL.start],
    );
    assert.equal(await filed('file:///not-open.news'), null);
  });

  it('make the editor ask again for problems and colours', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const { refreshes } = client;
    const before = tokenRefreshes;
    await choose(uri, MAYOR, 'Article starts here');
    await client.until(() => (client.refreshes > refreshes ? true : undefined));
    await client.symbols(uri);
    assert.ok(tokenRefreshes > before);
  });

  it('are refused for another version of the text', async () => {
    const uri = await client.open(TWO_ARTICLES);
    await client.change(uri, { range: { start: HAIL.start, end: HAIL.start }, text: 'x' });
    const stale = { uri, version: 1, range: MAYOR, kind: 'boundary', verdict: 'start' };
    await assert.rejects(send('dateline.correct', stale), { code: -32801 });
    assert.deepEqual((await filed(uri)).ranges, []);
  });

  it('are refused where they make no sense', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const good = { uri, version: 1, range: MAYOR, kind: 'role', role: 'deck' };
    for (const bad of [
      null,
      { ...good, role: 'blank' },
      { ...good, range: 3 },
      { ...good, kind: 'mention' },
      { ...good, uri: 'file:///not-open.news' },
    ])
      await assert.rejects(send('dateline.correct', bad), { code: -32602 });
    await assert.rejects(send('dateline.unknown', uri), { code: -32602 });
    assert.deepEqual((await filed(uri)).ranges, []);
  });
});

describe('an editor that takes offers while the server runs', () => {
  it('is offered the outline anew after each correction', async () => {
    const client = await TestClient.start({
      ...FULL_CLIENT,
      textDocument: {
        ...FULL_CLIENT.textDocument,
        documentSymbol: { hierarchicalDocumentSymbolSupport: true, dynamicRegistration: true },
      },
    });
    const offers = (): number =>
      client.registered.filter((method) => method === 'textDocument/documentSymbol').length;
    const uri = await client.open(TWO_ARTICLES);
    await client.until(() => (offers() === 1 ? true : undefined));
    const correction = { uri, version: 1, range: MAYOR, kind: 'boundary', verdict: 'start' };
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'dateline.correct',
      arguments: [correction],
    });
    await client.until(() => (offers() === 2 ? true : undefined));
    assert.equal((await client.symbols(uri)).length, 3);
    await client.stop();
  });
});
