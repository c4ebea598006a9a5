import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { OUT, ROOT, SHARED } from './paths';
import { run } from './run';

/** Measured figures by name, such as `dumps.boundary` or `typos.clean.all`. */
export type Figures = Readonly<Record<string, number>>;

/** A scorer of the measuring folder: how it is called, and what of its report is kept. */
export interface Scorer {
  /** Also the first part of its figures' names. */
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  /** Which numbers of its report are kept, told by their dotted path in it. */
  readonly keeps: RegExp;
  /** The part of the report they are taken from; all of it where not given. */
  readonly part?: string;
}

const CLI = ['--cli', 'node dist/cli.js'];

const entities = (set: string): Scorer => ({
  name: `entities.${set}`,
  script: 'bench/score-entities.mjs',
  args: ['--gold', path.join(SHARED, 'corpus', 'entities', `${set}-dev.jsonl`)],
  // The third of precision, recall and F1.
  keeps: /\.2$/,
});

/** Every scorer; the slowest first, so that two at a time end together. */
export const SCORERS: readonly Scorer[] = [
  {
    name: 'typos',
    script: 'bench/score-typos.mjs',
    args: ['--gold', path.join(SHARED, 'corpus', 'typos')],
    keeps: /(?:\.recall|\.firstFixRight|\.precision|\.falsePer1000|^clean\..*)$/,
  },
  {
    name: 'dumps',
    script: 'bench/score-dumps.mjs',
    args: ['--gold', path.join(SHARED, 'corpus', 'dumps')],
    part: 'MACRO (families)',
    keeps: /(?:\.f|^Pk|^WindowDiff)$/,
  },
  entities('worldwide'),
  {
    name: 'places',
    script: 'bench/score-places.mjs',
    args: ['--gold', path.join(SHARED, 'corpus', 'places', 'places-dev.jsonl')],
    keeps: /^sources\.[^.]+\.(?:found|right)$/,
  },
  entities('conll'),
  {
    name: 'dates',
    script: 'bench/score-dates.mjs',
    args: ['--gold', path.join(SHARED, 'corpus', 'dates', 'dates-dev.jsonl')],
    keeps: /^kinds\.ALL[^.]*\.(?:found|right)$/,
  },
  {
    name: 'typos-recent',
    script: 'bench/score-typos.mjs',
    args: ['--gold', path.join(SHARED, 'corpus', 'typos-recent')],
    keeps: /^(?:judged\.(?:right|falsePer1000)|natural\.recall)$/,
  },
  {
    name: 'fixes',
    script: 'bench/score-fixes.mjs',
    args: ['--gold', path.join(SHARED, 'corpus', 'typos-recent')],
    keeps: /^(?:right|wrong|unjudged)$/,
  },
  entities('recent'),
];

/** Whether the measuring folder stands beside this checkout. */
export function canMeasure(): boolean {
  return existsSync(path.join(SHARED, 'bench'));
}

/** What a scorer said and the figures in its report; null where it failed. */
export interface Measurement {
  readonly output: string;
  readonly figures: Figures | null;
}

/** Runs a scorer over the built command line. */
export async function measure(scorer: Scorer): Promise<Measurement> {
  const report = path.join(OUT, 'scores', `${scorer.name}.json`);
  await mkdir(path.dirname(report), { recursive: true });
  const args = [path.join(SHARED, scorer.script), ...CLI, ...scorer.args, '--json', report];
  const { code, output } = await run(process.execPath, args, { cwd: ROOT, quiet: true });
  if (code !== 0) return { output, figures: null };
  return { output, figures: figuresOf(scorer, JSON.parse(await readFile(report, 'utf8'))) };
}

/** The figures that a scorer's report holds. Numbers deep in it are named by the path that leads to them. */
export function figuresOf(scorer: Scorer, report: unknown): Figures {
  const figures: Record<string, number> = {};
  const visit = (value: unknown, at: string): void => {
    if (typeof value === 'number' && scorer.keeps.test(at)) figures[`${scorer.name}.${at}`] = value;
    for (const [key, inner] of entriesOf(value)) visit(inner, at === '' ? key : `${at}.${key}`);
  };
  const part =
    scorer.part === undefined ? report : entriesOf(report).find(([key]) => key === scorer.part)?.[1];
  visit(part, '');
  return figures;
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
