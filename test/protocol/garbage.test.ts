import assert from 'node:assert/strict';
import {
  FoldingRangeRequest,
  HoverRequest,
  SelectionRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver/node';
import { TWO_ARTICLES } from './dumps';
import { TestClient } from './test-client';

const GARBAGE: Readonly<Record<string, string>> = {
  nothing: '',
  'line ends only': '\n\r\n\r\r\n\n',
  'bare carriage returns':
    'Rain in Lisbon\rLISBON (Reuters) - It rained.\rWind in Paris\rPARIS (AFP) - It blew.\r',
  'NUL characters': 'Rain\u0000 in\u0000 Lisbon\n\u0000\u0000\nLISBON (Reuters) - It rained.\u0000',
  'lone surrogates': '\ud800Rain \udfff in \ud83d Lisbon\nLISBON (Reuters) - It \udc00rained.',
  'control characters': Array.from({ length: 160 }, (_, code) => String.fromCharCode(code)).join(''),
  'one line of 5 MB': 'Rain fell in Lisbon on Tuesday. '.repeat(164_000),
  'one word of 5 MB': 'R'.repeat(5_000_000),
};

describe('the server on garbage', () => {
  let client: TestClient;
  before(async () => (client = await TestClient.start()));
  after(() => client.stop());

  for (const [name, text] of Object.entries(GARBAGE)) {
    it(`answers every request on ${name}`, async function () {
      this.timeout(120_000);
      const uri = await client.open(text);
      const textDocument = { uri };
      const start = { line: 0, character: 0 };
      const { connection } = client;
      assert.ok(Array.isArray(await client.symbols(uri)));
      assert.equal((await client.pull(uri)).kind, 'full');
      await connection.sendRequest(HoverRequest.type, { textDocument, position: start });
      await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
      await connection.sendRequest(FoldingRangeRequest.type, { textDocument });
      await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [start] });
      await client.codeActions(uri, { start, end: start }, ['']);
      if (text.length < 1_000_000) {
        await client.change(uri, { range: { start, end: start }, text: 'x' });
        assert.ok(Array.isArray(await client.symbols(uri)));
      }
      await client.close(uri);
      assert.deepEqual(
        client.log.filter((line) => line.includes('failed')),
        [],
      );
    });
  }

  it('still works afterwards', async () => {
    const uri = await client.open(TWO_ARTICLES);
    assert.equal((await client.symbols(uri)).length, 2);
  });
});
