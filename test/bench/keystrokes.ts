import { longDump } from './long-dump';
import { startLanguageServer } from './language-client';
import { millisecondsOf, quantile } from './measure';

/** What one keystroke costs in a large dump: from the change to the answer with that version's problems. */
export async function benchKeystrokes(length: number, keystrokes: number): Promise<string> {
  const text = longDump(length);
  const uri = 'file:///bench/long.newsdump';
  const server = await startLanguageServer();
  const first = await millisecondsOf(async () => {
    await server.open(uri, text);
    await server.pull(uri);
  });
  const lines = text.split('\n');
  const costs: number[] = [];
  for (let key = 0; key < keystrokes; key++) {
    const at = placeOf(key, keystrokes, lines);
    costs.push(
      await millisecondsOf(async () => {
        await server.insert(uri, key + 2, at, 'e');
        await server.pull(uri);
      }),
    );
  }
  await server.close();
  const figures = `median ${quantile(costs, 0.5).toFixed(1)} ms, 95 in 100 below ${quantile(costs, 0.95).toFixed(1)} ms`;
  return `keystroke to problems in ${length / 1e6} M characters: ${figures} (${keystrokes} keys; first answer ${first.toFixed(0)} ms)`;
}

/** Keys are struck at the ends of words in ten places over the whole dump, some in a row in each, as people write. */
export function placeOf(
  key: number,
  keystrokes: number,
  lines: readonly string[],
): { line: number; character: number } {
  const place = Math.floor((10 * key) / keystrokes);
  const from = Math.floor((lines.length * (place + 0.5)) / 10);
  const line = lines.findIndex((text, index) => index >= from && text.length > 80);
  return { line, character: (lines[line]?.indexOf(' ', 40) ?? 0) + (key % 5) };
}
