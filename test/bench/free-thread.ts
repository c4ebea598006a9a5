import { HOSTILE_TEXTS } from './hostile-texts';
import { startLanguageServer } from './language-client';
import { millisecondsOf, quantile } from './measure';

const SMALL =
  'Ferry stops\n\nBy Anna Hill\n\nLISBON (Reuters) - A ferry stopped on Monday, the harbour said.\n';

/**
 * How long requests about a small document wait while each hostile text of this length (UTF-16) is analysed, a line each: counted from
 * when the server has read the text, which is when it answers the first request that is sent behind it.
 */
export async function benchFreeThread(length: number, names: readonly string[] = []): Promise<string> {
  const lines: string[] = [];
  for (const { name, make } of HOSTILE_TEXTS) {
    if (names.length > 0 && !names.includes(name)) continue;
    const line = await waitsDuring(name, make(length));
    console.log(line);
    lines.push(line);
  }
  return `waits for another document during ${lines.length} hostile texts of ${length / 1e6} M characters`;
}

async function waitsDuring(name: string, text: string): Promise<string> {
  const server = await startLanguageServer();
  const uri = 'file:///bench/small.newsdump';
  const fold = (): Promise<unknown> =>
    server.connection.sendRequest('textDocument/foldingRange', { textDocument: { uri } });
  await server.open(uri, SMALL);
  for (let warm = 0; warm < 20; warm++) await fold();
  let isAnalysed = false;
  const waits: number[] = [];
  const whole = await millisecondsOf(async () => {
    await server.open('file:///bench/hostile.newsdump', text);
    // Reading and decoding the message is not counted.
    await fold();
    void server.pull('file:///bench/hostile.newsdump').then(() => (isAnalysed = true));
    while (!isAnalysed) {
      waits.push(await millisecondsOf(fold));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  });
  await server.close();
  const longest = Math.max(...waits);
  return `${name}: longest ${longest.toFixed(0)} ms, median ${quantile(waits, 0.5).toFixed(0)} ms of ${waits.length} waits in ${(whole / 1e3).toFixed(1)} s`;
}
