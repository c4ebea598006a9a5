import { bySpan, type Span } from '../../text/span';
import { SpanIndex } from '../../text/span-index';
import type { Annotation, EditingAnnotation } from '../model/annotations';
import type { Notice, Problem } from '../model/dump';
import { ENGLISH } from '../language/settle-languages';
import { type ArticleFingerprint, fingerprintOf } from '../problems/article-fingerprint';
import { findBrokenWords } from '../problems/broken-words';
import { findBoilerplateLines } from '../problems/boilerplate';
import { findDuplicates } from '../problems/duplicates';
import { isWanted } from '../problems/ignored';
import { findStrayLines } from '../problems/stray';
import { findTransportDamage } from '../problems/encoding-damage';
import { findWithdrawn } from '../problems/withdrawn';
import type { RunningText } from './running-text';
import type { AnalysisSettings } from '../model/settings';
import { eachInSlices, type Slices, sortedInSlices } from '../incremental/slices';
import type { Structure } from '../articles/placed-article';
import { gluedDatelineProblem } from '../typos/run-on-datelines';
import { findMixedSpelling } from '../typos/mixed-spelling';
import { placeProblem } from '../typos/relative-problem';
import type { AnalysisRun } from './analysis-run';

/** The dump's problems, and what was left out of them. */
export interface CollectedProblems {
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

/**
 * All problems of the dump, sorted by start, with the severities the user set. Of two overlapping misprints
 * only one is reported: the one that begins first or, if they begin together, the more specific one. Works in
 * slices.
 */
export function* collectProblems(
  run: AnalysisRun,
  structure: Structure,
  running: RunningText,
  nameTypos: readonly Problem[],
): Generator<void, CollectedProblems, void> {
  const { text, settings, annotations, resources, slices } = run;
  const fingerprints = yield* fingerprintsOf(run, structure);
  const lineBreak = text.slice(
    structure.table.end(0),
    structure.table.count > 1 ? structure.table.start(1) : 0,
  );
  const broken = yield* findBrokenWords(text, running, running.words, resources.lexicon, slices);
  const typos: Problem[] = [];
  yield* eachInSlices(structure.articles, WORK_OF_AN_ARTICLE, slices, ({ start, anatomy }, index) => {
    if (running.articleLanguages[index] !== ENGLISH) return;
    for (const problem of anatomy.problems) typos.push(placeProblem(problem, start));
    for (const glued of fingerprints[index]?.gluedDatelines ?? [])
      typos.push(gluedDatelineProblem(text, glued, start, lineBreak === '' ? '\n' : lineBreak));
  });
  if (settings.checkSpelling) {
    for (const problem of nameTypos) typos.push(problem);
    for (const [index, { start }] of running.paragraphs.entries()) {
      for (const problem of running.spelling[index]?.problems ?? []) {
        typos.push(placeProblem(problem, start));
        if (slices.spent(WORK_OF_PLACING)) yield;
      }
      if (slices.spent(1)) yield;
    }
    if (settings.checkVariants)
      for (const problem of yield* findMixedSpelling(running, resources.regionalSpellings, slices))
        typos.push(problem);
  }
  const damage = yield* findTransportDamage(text, slices);
  const found = [
    yield* withoutOverlaps(yield* outside(broken.halves, typos, slices), slices),
    broken.problems,
    yield* findStrayLines(text, structure, slices),
    yield* findBoilerplateLines(structure, slices),
    yield* findDuplicates(text, structure, fingerprints, slices),
    yield* findWithdrawn(text, structure, fingerprints, slices),
    damage.problems,
  ];
  const wanted = isWanted(text, settings, running.isKnownToUser);
  const kept = keptAsPrinted(text, annotations);
  const problems: Problem[] = [];
  for (const kind of found) {
    yield* eachInSlices(kind, WORK_OF_A_PROBLEM, slices, (each) => {
      const problem = withSeverity(each, settings);
      if (problem !== undefined && wanted(problem) && !kept(problem)) problems.push(problem);
    });
  }
  const sorted = yield* sortedInSlices(problems, bySpan, slices);
  const none = structure.articles.length === 0 && running.paragraphs.length > 0;
  return { problems: sorted, notices: none ? [NO_NEWS, ...damage.notices] : damage.notices };
}

/**
 * The cost of checking whether a problem is wanted, in characters of ordinary work: the user's patterns are
 * matched against its line.
 */
const WORK_OF_A_PROBLEM = 300;
/** The cost of moving problems to their positions in the dump. */
const WORK_OF_PLACING = 15;
const WORK_OF_AN_ARTICLE = 10;

/** Nothing is left out silently: the text has no outline, and the user can declare that it has an article. */
const NO_NEWS: Notice = { kind: 'no-article' };

/** A test for the problems where a user has recorded that the text is to stay as printed. */
function keptAsPrinted(text: string, annotations: readonly Annotation[]): (problem: Problem) => boolean {
  const records = annotations.filter(
    (each): each is EditingAnnotation =>
      each.kind === 'editing' && !each.applied && text.slice(each.start, each.end) === each.printed,
  );
  const index = new SpanIndex(records);
  return (problem) =>
    records.length > 0 && index.overlapping(problem).some(({ code }) => code === problem.code);
}

function* fingerprintsOf(
  { text, resources, memory, slices }: AnalysisRun,
  structure: Structure,
): Generator<void, readonly ArticleFingerprint[], void> {
  const fingerprints: ArticleFingerprint[] = [];
  for (const article of structure.articles) {
    const known = memory.fingerprints.get(article.anatomy);
    const fingerprint = known ?? (yield* fingerprintOf(text, article, resources, slices));
    if (known === undefined) memory.fingerprints.set(article.anatomy, fingerprint);
    fingerprints.push(fingerprint);
    if (slices.spent(1)) yield;
  }
  return fingerprints;
}

/** The problems that touch none of these spans. The spans are in order. */
function* outside(
  spans: readonly Span[],
  problems: readonly Problem[],
  slices: Slices,
): Generator<void, readonly Problem[], void> {
  if (spans.length === 0) return problems;
  const index = new SpanIndex(spans);
  const kept: Problem[] = [];
  yield* eachInSlices(problems, WORK_OF_PLACING, slices, (problem) => {
    if (!index.touches(problem)) kept.push(problem);
  });
  return kept;
}

/** Problems that begin together keep the order of the list: heads, then names, then words. */
function* withoutOverlaps(
  problems: readonly Problem[],
  slices: Slices,
): Generator<void, readonly Problem[], void> {
  const kept: Problem[] = [];
  const byStart = yield* sortedInSlices(problems, (a, b) => a.start - b.start, slices);
  yield* eachInSlices(byStart, 1, slices, (problem) => {
    const last = kept.at(-1);
    if (last === undefined || problem.start >= last.end) kept.push(problem);
  });
  return kept;
}

/** The problem with the severity the user set; undefined if its code is switched off. */
function withSeverity(problem: Problem, settings: AnalysisSettings): Problem | undefined {
  const severity = settings.severities[problem.code];
  if (severity === 'off') return undefined;
  return severity === undefined ? problem : { ...problem, severity };
}
