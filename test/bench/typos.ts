import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { inRoot, OUT, SHARED } from '../../tools/paths';
import { runOrThrow } from '../../tools/run';

/** The tools compared, as `peer.mjs` calls them; the second is the first without structure and entities. */
const TOOLS = ['dateline', 'dateline-words-alone', 'cspell-lib', 'harper.js', 'nspell'] as const;

const GOLD = path.join(SHARED, 'corpus', 'typos');
const SCORER = path.join(SHARED, 'bench', 'score-typos.mjs');
/** Misprints put in, and clean news. */
const SETS = ['injected.jsonl', 'clean.jsonl'] as const;
/** Where the bench leaves its own files. */
const FOLDER = path.join(OUT, 'bench');
/** The documents compared: one in so many of each set, since the slowest of the tools takes an hour for all. */
const ONE_IN = 4;
/** Texts that speed is measured on, in UTF-16 units: the slowest of the tools reads a megabyte in a minute. */
const MEASURED = 200_000;

/** What one tool takes: milliseconds to its first answer, megabytes it holds then, megabytes of text a second, by processor time. */
interface Costs {
  readonly start: number;
  readonly memory: number;
  readonly speed: number;
}

/** What the scorer reports, as far as it is shown here; per cent, and flags in a thousand words. */
interface Scores {
  readonly [set: string]: { readonly recall: number | null; readonly firstFixRight: number | null };
}

interface Row {
  readonly tool: string;
  readonly costs: Costs;
  readonly scores: Scores;
  readonly falseAlarms: number;
}

/** A line of a set. */
interface Document {
  readonly set?: string;
  readonly text: string;
  readonly gold?: readonly { readonly wrong: string }[];
}

/** What is missing before typos can be compared, in a sentence; undefined where all is there. */
export function typoSetsMissing(): string | undefined {
  const needed = [SCORER, ...SETS.map((name) => path.join(GOLD, name))];
  const missing = needed.filter((file) => !existsSync(file));
  return missing.length === 0
    ? undefined
    : `Typos cannot be compared: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not there.`;
}

/**
 * False alarms, recall, first fix, speed, start and memory of this project and of its peers, whose packages lie in `peers`.
 * All read the same documents, one in four of each set, or all of them.
 */
export async function benchTypos(peers: string, all: boolean): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await bundleEngine();
  const documents = await Promise.all(SETS.map((name) => chosen(name, all ? 1 : ONE_IN)));
  for (const [index, name] of SETS.entries()) await writeLines(name, documents[index] ?? []);
  const measured = await writeLines('measured.jsonl', withinSize(documents[1] ?? []));
  const words = await writeAskedWords(documents[0] ?? []);
  const rows: Row[] = [];
  for (const tool of TOOLS) {
    console.log(`typos: ${tool} …`);
    const costs = await costsOf(peers, tool, measured);
    const { falseAlarms, scores } = await scoresOf(peers, tool, words);
    rows.push({ tool, costs, scores, falseAlarms });
  }
  console.log(typoTables(rows));
}

/** The figures as two tables: what a tool costs and how often it is wrong; what it finds of each set, and mends at once. */
function typoTables(rows: readonly Row[]): string {
  const sets = Object.keys(rows[0]?.scores ?? {});
  const costs = [
    ['', 'false alarms/1,000 words', 'MB/CPU s', 'start CPU ms', 'memory MB'],
    ...rows.map(({ tool, costs: { start, memory, speed }, falseAlarms }) => [
      tool,
      falseAlarms.toFixed(2),
      speed.toFixed(2),
      start.toFixed(0),
      memory.toFixed(0),
    ]),
  ];
  const found = [
    ['recall / first fix right, %', ...sets],
    ...rows.map(({ tool, scores }) => [
      tool,
      ...sets.map((set) => `${scores[set]?.recall ?? '-'} / ${scores[set]?.firstFixRight ?? '-'}`),
    ]),
  ];
  return `\n${aligned(costs)}\n\n${aligned(found)}`;
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Our engine, bundled as the product is: unbundled modules are several times slower. */
async function bundleEngine(): Promise<void> {
  await build({
    entryPoints: [inRoot('test', 'bench', 'typo-stage.ts')],
    bundle: true,
    platform: 'node',
    outfile: path.join(FOLDER, 'typo-stage.cjs'),
  });
}

/** One in `step` of the documents of each set in a file. */
async function chosen(name: string, step: number): Promise<readonly Document[]> {
  const seen = new Map<string, number>();
  const lines = (await readFile(path.join(GOLD, name), 'utf8')).trimEnd().split('\n');
  return lines
    .map((line) => JSON.parse(line) as Document)
    .filter(({ set = '' }) => {
      const before = seen.get(set) ?? 0;
      seen.set(set, before + 1);
      return before % step === 0;
    });
}

function withinSize(documents: readonly Document[]): readonly Document[] {
  let size = 0;
  return documents.filter(({ text }) => (size += text.length) <= MEASURED);
}

async function writeLines(name: string, documents: readonly Document[]): Promise<string> {
  const file = path.join(FOLDER, name);
  await writeFile(file, documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
  return file;
}

/** The misspelt words of the sets, and the parts of those that are glued: of no others is a first fix scored. */
async function writeAskedWords(documents: readonly Document[]): Promise<string> {
  const wrong = documents.flatMap(({ gold = [] }) => gold.map((each) => each.wrong));
  const words = wrong.flatMap((word) => [word, ...word.split(/[^\p{L}\p{M}'’]+/u)]);
  const file = path.join(FOLDER, 'asked-words.json');
  await writeFile(file, JSON.stringify([...new Set(words)]));
  return file;
}

async function costsOf(peers: string, tool: string, measured: string): Promise<Costs> {
  const args = ['--expose-gc', PEER, peers, tool, 'measure', measured];
  const output = await runOrThrow(process.execPath, args);
  return JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as Costs;
}

const PEER = inRoot('test', 'bench', 'peer.mjs');

async function scoresOf(
  peers: string,
  tool: string,
  words: string,
): Promise<{ readonly falseAlarms: number; readonly scores: Scores }> {
  const report = path.join(FOLDER, 'typo-scores.json');
  const cli = `${process.execPath} ${PEER} ${peers} ${tool}`;
  const args = [SCORER, '--gold', FOLDER, '--cli', cli, '--json', report];
  const env = { DATELINE_BENCH_WORDS: words };
  await runOrThrow(process.execPath, args, { env });
  const { clean, ...scores } = JSON.parse(await readFile(report, 'utf8')) as Scores & {
    readonly clean: { readonly all: number };
  };
  return { falseAlarms: clean.all, scores };
}
