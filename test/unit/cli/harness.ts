import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Annotation } from '../../../server/src/analysis/model/annotations';
import type { Dump, Problem } from '../../../server/src/analysis/model/dump';
import type { FixClass } from '../../../server/src/analysis/model/fix-class';
import { type AnalysisSettings, DEFAULT_SETTINGS } from '../../../server/src/analysis/model/settings';
import { isWanted } from '../../../server/src/analysis/problems/ignored';
import { knownToUser } from '../../../server/src/analysis/typos/user-words';
import type { Output } from '../../../server/src/cli/output';
import { runCommandLine } from '../../../server/src/cli/run';
import { LineTable } from '../../../server/src/text/lines';
import { overlaps } from '../../../server/src/text/span';

/** What a run of the command line left behind. */
export interface Run {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
  readonly served: boolean;
}

/** The world a run finds: a terminal or a pipe, standard input, and a reader who goes away after so many writes. */
export interface World {
  readonly standardInput?: string | Uint8Array;
  readonly isTerminal?: boolean;
  readonly closesAfter?: number;
  readonly outputFailure?: Error;
  /** Path of the folder for the user's own files; none is there by default. */
  readonly userFolder?: string;
}

/** Runs the command line as the entry file does, with the stand-in for an analysis below. */
export async function run(args: readonly string[], world: World = {}): Promise<Run> {
  const output = new RecordedOutput(
    world.isTerminal ?? false,
    world.closesAfter ?? Infinity,
    world.outputFailure,
  );
  const errors = new RecordedOutput(world.isTerminal ?? false, Infinity);
  let served = false;
  const status = await runCommandLine(args, {
    output,
    errors,
    readStandardInput: () => Promise.resolve(Buffer.from(world.standardInput ?? '')),
    loadAnalysis: () => ({ analyse: standIn, steps: standInSteps, explain: neverAsked }),
    userFolder: pathToFileURL(world.userFolder ?? path.join(tmpdir(), 'dateline-no-such-folder')).href,
    serve: () => {
      served = true;
      return Promise.resolve();
    },
  });
  return { status, output: output.written, errors: errors.written, served };
}

class RecordedOutput implements Output {
  written = '';

  constructor(
    readonly isTerminal: boolean,
    private readsLeft: number,
    readonly failure: Error | undefined = undefined,
  ) {}

  get isClosed(): boolean {
    return this.readsLeft <= 0;
  }

  write(text: string): Promise<void> {
    if (!this.isClosed) this.written += text;
    this.readsLeft--;
    return Promise.resolve();
  }
}

const neverAsked = (): never => {
  throw new Error('the command line does not explain');
};

/**
 * What the stand-in finds of a word: for each problem what was meant, or nothing for one that quotes all that stands before it, and its fixes
 * with their classes.
 */
const MISPRINTS: Readonly<
  Record<string, readonly (readonly [string, ...(readonly [string, FixClass])[]])[]>
> = {
  teh: [['the', ['the', 'certain']]],
  // Its fix reveals another.
  hte: [['teh', ['teh', 'certain']]],
  // Each of these brings back the other.
  ping: [['pong', ['pong', 'certain']]],
  pong: [['ping', ['ping', 'certain']]],
  harbuor: [['', ['harbour', 'likely'], ['harbor', 'possible']]],
  advert: [['an advertisement', ['', 'possible']]],
  // Found twice, with fixes that cross.
  xx: [
    ['y', ['y', 'certain']],
    ['z', ['z', 'certain']],
  ],
};

const MIXED = {
  code: 'typo.variant',
  args: {
    variant: 'other-english',
    few: { english: 'American', word: 'color', count: 1 },
    many: { english: 'British', word: 'harbour', count: 2 },
  },
} as const;

/**
 * Stands in for the analysis: it knows the words above, which are printed evidence behind a quotation mark; "color" at the
 * beginning is mixed spelling; "break" breaks the analysis. What a person decided becomes a headline, and nothing in one is a
 * misprint; what a user has declared right or ignores is left out.
 */
function standIn(
  text: string,
  settings: AnalysisSettings = DEFAULT_SETTINGS,
  annotations: readonly Annotation[] = [],
): Dump {
  if (text.includes('break')) throw new Error('the analysis broke');
  const problems: Problem[] = [];
  const words = new RegExp(Object.keys(MISPRINTS).join('|'), 'g');
  for (const match of text.matchAll(words)) {
    const start = match.index;
    const end = start + match[0].length;
    const evidenceOfPrint = text[start - 1] === '"';
    const problem = { start, end, code: 'typo.word', severity: 'warning', evidenceOfPrint } as const;
    for (const [meant, ...fixes] of MISPRINTS[match[0]] ?? [])
      problems.push({
        ...problem,
        args: {
          variant: 'unknown',
          word: meant === '' ? text.slice(0, start) : match[0],
          suggestion: meant,
        },
        fixes: fixes.map(([newText, fixClass]) => ({
          description: { kind: 'change', to: newText },
          edits: [{ start, end, newText }],
          class: fixClass,
        })),
      });
  }
  if (settings.checkVariants && text.startsWith('color')) {
    problems.push({ ...MIXED, severity: 'hint', fixes: [], start: 0, end: 5, evidenceOfPrint: true });
  }
  return {
    text,
    lines: LineTable.of(text),
    roles: [],
    articles: [],
    spans: annotations.map((each) => ({ ...each, kind: 'headline', by: 'person', evidence: [] })),
    entities: [],
    problems: problems
      .filter(isWanted(text, settings, knownToUser(settings.knownWords)))
      .filter((problem) => !annotations.some((each) => overlaps(each, problem))),
    unchecked: text.includes('français') ? [{ start: 0, end: text.length, language: 'French' }] : [],
    notices: text.includes('long') ? [{ kind: 'no-article' }] : [],
  };
}

function* standInSteps(...given: Parameters<typeof standIn>): Generator<void, Dump, void> {
  yield;
  return standIn(...given);
}

/** A folder for a test's files, and its removal. */
export function temporaryFolder(): { readonly folder: string; path(name: string): string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-test-'));
  return {
    folder,
    path: (name) => path.join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
