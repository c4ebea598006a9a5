import assert from 'node:assert/strict';
import { FoldingRangeRequest } from 'vscode-languageserver/node';
import { HOSTILE_TEXTS } from '../bench/hostile-texts';
import { TestClient } from './test-client';

const SMALL =
  'Ferry stops\n\nBy Anna Hill\n\nLISBON (Reuters) - A ferry stopped on Monday, the harbour said.\n';

/** So many other requests at least are answered while one of these is analysed; one that holds the thread lets none through. */
const FEWEST_ANSWERS = 5;

/** On one line, on many, and of what costs most: each takes at least some tenths of a second. */
const LENGTHS: Readonly<Record<string, number>> = {
  'misspellings and stops': 150_000,
  'a quotation mark': 1_000_000,
  'random words with capitals': 60_000,
  'lines of a letter': 60_000,
  'names, titles and bodies': 60_000,
  news: 200_000,
};

/** How many requests about a small document are answered while the text is analysed. */
async function answersDuring(client: TestClient, text: string): Promise<number> {
  const small = await client.open(SMALL);
  const fold = (): Promise<unknown> =>
    client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri: small } });
  await fold();
  const large = await client.open(text);
  let isAnalysed = false;
  const analysed = client.pull(large).then(() => (isAnalysed = true));
  let answers = 0;
  while (!isAnalysed) {
    await fold();
    answers++;
  }
  await analysed;
  // The last one may have waited for all of the analysis.
  return answers - 1;
}

describe('a request about a small document', () => {
  for (const { name, make } of HOSTILE_TEXTS) {
    const length = LENGTHS[name];
    if (length === undefined) continue;

    it(`is answered while a large one is analysed: ${name}`, async function () {
      this.timeout(120_000);
      const client = await TestClient.start();
      try {
        const answers = await answersDuring(client, make(length));
        assert.ok(answers >= FEWEST_ANSWERS, `only ${answers} answers came in the meantime`);
      } finally {
        await client.kill();
      }
    });
  }
});
