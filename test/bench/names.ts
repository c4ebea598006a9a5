import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { DIST, inRoot, OUT, SHARED } from '../../tools/paths';
import { millisecondsOf } from './measure';
import type * as nameStage from './name-stage';

/** A name found in a text or known to stand there. */
interface Name {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

interface GoldText {
  readonly text: string;
  readonly entities: readonly Name[];
}

/** A tool that finds names in a text. */
type Finder = (text: string) => readonly Name[];

/** What of the peers is used; their own types are not installed. */
interface Loader {
  load(name: string): Promise<{ readonly default: unknown }>;
}

/**
 * Names by this project, compromise and wink-nlp, whose packages lie in `folder`: in one process, on the same texts,
 * each warm. Exact spans and kinds; speed in megabytes of text a second.
 */
export async function benchNames(folder: string): Promise<void> {
  const { load } = (await import(pathToFileURL(path.join(folder, 'load.mjs')).href)) as Loader;
  const finders: readonly (readonly [tool: string, find: Finder])[] = [
    ['dateline, paragraph by paragraph', await dateline()],
    ['compromise', compromise((await load('compromise')).default)],
    ['wink-nlp', winkNlp((await load('wink-nlp')).default, (await load('wink-eng-lite-web-model')).default)],
  ];
  for (const set of ['conll', 'worldwide']) {
    const file = path.join(SHARED, 'corpus', 'entities', `${set}-dev.jsonl`);
    const texts = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as GoldText);
    console.log(`\nnames in ${path.basename(file)}, exact F1 by kind, MB/s warm`);
    for (const [tool, find] of finders) console.log(await lineFor(tool, find, texts));
  }
}

const KINDS = ['person', 'place', 'organization', 'misc', 'date'];

async function lineFor(tool: string, find: Finder, texts: readonly GoldText[]): Promise<string> {
  const found = texts.map(({ text }) => find(text));
  const cost = await millisecondsOf(() => texts.forEach(({ text }) => find(text)));
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const used = KINDS.filter((kind) =>
    texts.some(({ entities }) => entities.some((each) => each.kind === kind)),
  );
  const kinds = used.map((kind) => {
    const some = found.some((names) => names.some((each) => each.kind === kind));
    return `${kind} ${some ? f1(texts, found, [kind]).toFixed(1) : 'none'}`;
  });
  const four = f1(texts, found, ['person', 'place', 'organization', 'misc']).toFixed(1);
  return `${tool.padEnd(34)} four kinds ${four}  ${(bytes / 1e3 / cost).toFixed(2)} MB/s  (${kinds.join(', ')})`;
}

function f1(
  texts: readonly GoldText[],
  found: readonly (readonly Name[])[],
  kinds: readonly string[],
): number {
  let [right, given, wanted] = [0, 0, 0];
  texts.forEach(({ entities }, index) => {
    const of = (names: readonly Name[]): ReadonlySet<string> =>
      new Set(
        names
          .filter(({ kind }) => kinds.includes(kind))
          .map(({ start, end, kind }) => `${start}-${end}-${kind}`),
      );
    const [gold, ours] = [of(entities), of(found[index] ?? [])];
    wanted += gold.size;
    given += ours.size;
    for (const name of ours) if (gold.has(name)) right++;
  });
  return given + wanted === 0 ? 0 : (200 * right) / (given + wanted);
}

/** The stage of mentions, bundled as the product is: unbundled modules are several times slower. */
async function dateline(): Promise<Finder> {
  const outfile = path.join(OUT, 'bench', 'name-stage.cjs');
  await build({
    entryPoints: [inRoot('test', 'bench', 'name-stage.ts')],
    bundle: true,
    platform: 'node',
    outfile,
  });
  const stage = (await import(pathToFileURL(outfile).href)) as typeof nameStage;
  return stage.nameFinder(path.join(DIST, 'data'));
}

interface CompromiseView {
  json(options: object): readonly { readonly offset: { readonly start: number; readonly length: number } }[];
}

interface CompromiseText {
  people(): CompromiseView;
  places(): CompromiseView;
  organizations(): CompromiseView;
}

function compromise(loaded: unknown): Finder {
  const read = loaded as (text: string) => CompromiseText;
  return (text) => {
    const seen = read(text);
    const views = { person: seen.people(), place: seen.places(), organization: seen.organizations() };
    return Object.entries(views).flatMap(([kind, view]) =>
      view.json({ offset: true, terms: false }).map(({ offset }) => ({ kind, ...trimmed(text, offset) })),
    );
  };
}

/** Its offsets take in punctuation and blanks around a name, which the gold does not. */
function trimmed(
  text: string,
  offset: { readonly start: number; readonly length: number },
): { start: number; end: number } {
  let { start } = offset;
  let end = start + offset.length;
  while (end > start && /[\s.,;:!?'"’”)\]]/.test(text.charAt(end - 1))) end--;
  while (start < end && /[\s'"‘“(\]]/.test(text.charAt(start))) start++;
  return { start, end };
}

interface WinkItem {
  out(what?: unknown): unknown;
}

interface Wink {
  readonly its: {
    readonly type: unknown;
    readonly span: unknown;
    readonly value: unknown;
    readonly precedingSpaces: unknown;
  };
  readDoc(text: string): {
    tokens(): { each(visit: (token: WinkItem) => void): void };
    entities(): { each(visit: (entity: WinkItem) => void): void };
  };
}

/** wink-nlp's English model knows dates, numbers, money and addresses of the net, but no kind of name. */
function winkNlp(start: unknown, model: unknown): Finder {
  const wink = (start as (model: unknown, parts: readonly string[]) => Wink)(model, ['sbd', 'ner']);
  return (text) => {
    const doc = wink.readDoc(text);
    const spans: { start: number; end: number }[] = [];
    let at = 0;
    doc.tokens().each((token) => {
      const value = String(token.out(wink.its.value));
      const from = text.indexOf(value, at);
      if (from >= 0) at = from + value.length;
      spans.push({ start: from < 0 ? at : from, end: at });
    });
    const names: Name[] = [];
    doc.entities().each((entity) => {
      if (entity.out(wink.its.type) !== 'DATE') return;
      const [first = 0, last = 0] = entity.out(wink.its.span) as readonly number[];
      names.push({ kind: 'date', start: spans[first]?.start ?? 0, end: spans[last]?.end ?? 0 });
    });
    return names;
  };
}
