import assert from 'node:assert/strict';
import { ExecuteCommandRequest, HoverRequest, MarkupContent } from 'vscode-languageserver/node';
import type { Corrections } from '../../shared/corrections';
import { rangeOf, TWO_ARTICLES } from './dumps';
import { FULL_CLIENT, TestClient } from './test-client';

const FULL = rangeOf(TWO_ARTICLES, 'Teresa Valadares');
const LONE = rangeOf(TWO_ARTICLES, 'Valadares was');

describe('whom a mention names, corrected over the connection', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start(FULL_CLIENT);
  });
  after(() => client.stop());

  async function choose(uri: string, title: string): Promise<void> {
    const actions = await client.codeActions(uri, { start: LONE.start, end: LONE.start }, ['refactor']);
    const action = actions.find((each) => each.title === title);
    assert.ok(action?.command, `"${title}" is among ${actions.map((each) => each.title).join(', ')}`);
    const { command, arguments: given } = action.command;
    await client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: given ?? [] });
  }

  async function hovered(uri: string, position: typeof LONE.start): Promise<string> {
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    return MarkupContent.is(hover?.contents) ? hover.contents.value : '';
  }

  it('says of a surname alone who it may be, joins it when told to, and takes that back', async () => {
    const uri = await client.open(TWO_ARTICLES);
    assert.match(await hovered(uri, LONE.start), /it may be Teresa Valadares/);
    await choose(uri, 'This is the same as “Teresa Valadares”');
    assert.match(await hovered(uri, LONE.start), /A person said that it is the same as “Teresa Valadares”/);
    assert.match(await hovered(uri, FULL.start), /2 mentions in 2 of 2 articles/);
    await choose(uri, 'Undo: the same as “Teresa Valadares”');
    assert.match(await hovered(uri, LONE.start), /it may be Teresa Valadares/);
  });

  it('is kept in the file of corrections', async () => {
    const uri = await client.open(TWO_ARTICLES);
    await choose(uri, 'This is the same as “Teresa Valadares”');
    const { file } = (await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'dateline.corrections',
      arguments: [uri],
    })) as Corrections;
    assert.deepEqual(
      file.corrections.map(({ start, end, ...rest }) => [TWO_ARTICLES.slice(start, end), rest.kind]),
      [['Valadares', 'entity']],
    );
  });

  it('is refused where it makes no sense', async () => {
    const uri = await client.open(TWO_ARTICLES);
    const bad = { uri, version: 1, range: LONE, kind: 'entity', verdict: 'same' };
    await assert.rejects(
      client.connection.sendRequest(ExecuteCommandRequest.type, {
        command: 'dateline.correct',
        arguments: [bad],
      }),
      { code: -32602 },
    );
  });
});
