import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Annotation } from '../../server/src/analysis/model/annotations';
import { sideFileOf } from '../../server/src/annotations/side-file/side-file-of';
import { printSideFile } from '../../server/src/annotations/side-file/print-side-file';
import { sideFileName } from '../../server/src/annotations/side-file/side-file';
import type { AnnotationList } from '../../shared/annotation-list';
import { placeOf } from './keystrokes';
import { type LanguageClient, startLanguageServer } from './language-client';
import { millisecondsOf, quantile } from './measure';

/** A copy of the dump in a server of its own. */
interface Copy {
  readonly uri: string;
  readonly server: LanguageClient;
  readonly costs: number[];
}

/**
 * What a keystroke costs in a dump with these annotations beside one without, from the change to that version's problems,
 * those of the annotations included: two servers take the same keys in turns.
 */
export async function benchAnnotatedKeystrokes(
  text: string,
  annotations: readonly Annotation[],
  keystrokes: number,
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-bench-'));
  try {
    const bare = await startCopy(folder, 'bare.newsdump', text, []);
    const annotated = await startCopy(folder, 'annotated.newsdump', text, annotations);
    const lines = text.split('\n');
    for (let key = 0; key < keystrokes; key++) {
      const at = placeOf(key, keystrokes, lines);
      // Who goes first changes, since the second finds the processor's caches warm.
      for (const { uri, server, costs } of key % 2 === 0 ? [bare, annotated] : [annotated, bare])
        costs.push(
          await millisecondsOf(async () => {
            await server.insert(uri, key + 2, at, 'e');
            await server.pull(uri);
          }),
        );
    }
    await Promise.all([bare, annotated].map(({ server }) => server.close()));
    const [without, withThem] = [bare, annotated].map(({ costs }) => quantile(costs, 0.5));
    return (
      `the same to the problems, through the server: ${withThem?.toFixed(1)} ms, ${without?.toFixed(1)} ms without; ` +
      `ratio ${((withThem ?? 0) / (without ?? 1)).toFixed(3)}`
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens the text as a file with its annotations beside it, and waits until they are there. */
async function startCopy(
  folder: string,
  name: string,
  text: string,
  annotations: readonly Annotation[],
): Promise<Copy> {
  const uri = pathToFileURL(path.join(folder, name)).href;
  if (annotations.length > 0) {
    const file = sideFileOf({ placed: annotations, orphans: [] }, text, []);
    await writeFile(path.join(folder, sideFileName(name)), printSideFile(file, name));
  }
  const server = await startLanguageServer();
  await server.open(uri, text);
  for (let count = -1; count !== annotations.length;) {
    const list: AnnotationList = await server.connection.sendRequest('workspace/executeCommand', {
      command: 'dateline.annotations',
      arguments: [{ uri }],
    });
    count = list.placed.length;
  }
  await server.pull(uri);
  return { uri, server, costs: [] };
}
