import type { Article, Dump } from '../model/dump';
import type { Clue, Evidence } from '../model/evidence';
import { readLines } from '../lines/read-lines';
import type { AnalysisMemory } from './memory';
import type { Resources } from './resources';
import { allowedByRules, modelledRole } from '../roles/constraints';
import { weighStart, type Weights } from '../roles/explain';
import { contextFeaturesOf } from '../roles/context-features';
import { placeLines, type PlacedLines } from '../roles/roles';
import { ALL_STATES, START, type StateSet, statesWhere } from '../roles/states';
import { Slices } from '../incremental/slices';

/** How many reasons are given; nobody reads more. */
const REASONS = 5;

/**
 * The first few are given if they count at all, a further one only if it has at least this fraction of the
 * top weight.
 */
const SURELY_GIVEN = 3;
const LEAST = 0.1;

/**
 * Why an article of a dump begins where it does, the weightiest reason first. Works in slices. It is computed
 * from the text on request, so that an analysis neither computes nor keeps what is needed for one article in
 * hundreds; `memory` saves reading the lines again.
 */
export function* explainStart(
  dump: Dump,
  article: Article,
  resources: Resources,
  memory: AnalysisMemory,
): Generator<void, readonly Evidence[], void> {
  if (article.evidence.some(({ clue }) => clue === 'person-decided')) return article.evidence;
  const textOf = (line: number): string => dump.text.slice(dump.lines.start(line), dump.lines.end(line));
  const slices = new Slices();
  const lineFeatures = yield* readLines(dump.lines, textOf, resources, memory.lineFeatures, slices);
  const placed = yield* placeLines(lineFeatures, textOf, slices);
  const line = dump.lines.lineAt(article.start);
  const index = placed.numbers.indexOf(line);
  if (index < 0) return article.evidence;
  const certain = yield* certainReasons(placed, index, textOf(line), slices);
  if (certain.length > 0) return certain;
  const answers = yield* contextFeaturesOf(placed.placed, placed.layout, slices);
  const weights = weighStart(
    {
      lines: placed.placed,
      answers,
      index,
      before: decidedState(dump, placed.numbers[index - 1]),
      here: statesWhere((state) => state.place === 'start' && state.role === roleOf(dump, line)),
      after: decidedState(dump, placed.numbers[index + 1]),
    },
    resources.roles,
  );
  const found = weightiest(weights).map((clue) => withDetail(clue, placed, index, textOf));
  const first: readonly Evidence[] = index === 0 ? [{ clue: 'first-line' }] : [];
  const all = [
    ...first,
    ...found.filter(({ clue }) => clue !== 'first-line' && (index > 0 || clue !== 'like-first')),
  ];
  return all.length > 0 ? all : [{ clue: 'look-of-lines' }];
}

/** A rule that leaves no option but a start has decided, whatever the model says. */
function* certainReasons(
  placed: PlacedLines,
  index: number,
  text: string,
  slices: Slices,
): Generator<void, readonly Evidence[], void> {
  const allowed = (yield* allowedByRules(placed.placed, slices))[index] ?? ALL_STATES;
  return (allowed & ~START) === 0 ? [{ clue: 'export-marker', detail: text.trim() }] : [];
}

/** The states consistent with what the dump says about a line; undefined if there is no such line. */
function decidedState(dump: Dump, line: number | undefined): StateSet | undefined {
  if (line === undefined) return undefined;
  const { start, end } = dump.lines.span(line);
  const role = roleOf(dump, line);
  const article = dump.articles.find((each) => each.start <= end && start < each.end);
  const place =
    article === undefined || role === 'separator' ? 'outside' : article.start >= start ? 'start' : 'inside';
  const states = statesWhere((state) => state.role === role && state.place === place);
  return states === 0 ? ALL_STATES : states;
}

function roleOf(dump: Dump, line: number): ReturnType<typeof modelledRole> {
  return modelledRole(dump.roles[line] ?? 'blank');
}

/** Clues that are redundant when others that say more are given. */
const IMPLIED: Readonly<Partial<Record<Clue, readonly Clue[]>>> = {
  'text-near': ['text-follows', 'dateline-follows'],
  'text-follows': ['dateline-follows'],
  'blank-before': ['gap-before'],
  'title-case': ['in-capitals'],
  'words-come-back': ['words-come-back-most'],
};

/** The clues that counted towards the start, the weightiest first. */
function weightiest(weights: Weights): readonly Clue[] {
  const sorted = [...weights].sort(([, one], [, other]) => other - one);
  const most = sorted[0]?.[1] ?? 0;
  const clues = sorted
    .filter(([, weight], rank) => weight > 0 && (rank < SURELY_GIVEN || weight >= most * LEAST))
    .map(([clue]) => clue);
  return clues
    .filter((clue) => !(IMPLIED[clue] ?? []).some((more) => clues.includes(more)))
    .slice(0, REASONS);
}

/** The clue with the number or the piece of text that it is about. */
function withDetail(
  clue: Clue,
  { placed, numbers }: PlacedLines,
  index: number,
  textOf: (line: number) => string,
): Evidence {
  const line = placed[index];
  if (clue === 'blank-before' && line !== undefined) return { clue, detail: String(line.blanksBefore) };
  const before = numbers[index - 1];
  const recurs = placed[index - 1]?.echo !== 'none';
  if (clue === 'separator-before' && before !== undefined && recurs)
    return { clue, detail: textOf(before).trim() };
  return { clue };
}
