import { bySpan } from '../../text/span';
import { Notice, Problem } from '../dump';
import { findBoilerplateLines } from '../problems/boilerplate';
import { findStrayLines } from '../problems/stray';
import { findTransportDamage } from '../problems/transport';
import { RunningText } from '../running-text';
import { AnalysisSettings } from '../settings';
import { Structure } from '../structure';
import { placeProblem } from '../typos/relative-problem';

/** The dump's problems, and what was left out of them. */
export interface CollectedProblems {
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

/**
 * All problems of the dump, sorted by start, with the severities the user set. Of two misprints that overlap only one
 * is reported: the one that begins first, and of two that begin together the more particular one.
 */
export function collectProblems(
  text: string,
  structure: Structure,
  running: RunningText,
  nameTypos: readonly Problem[],
  settings: AnalysisSettings,
): CollectedProblems {
  const typos: Problem[] = structure.articles.flatMap(({ start, anatomy }) =>
    anatomy.problems.map((problem) => placeProblem(problem, start)),
  );
  if (settings.checkSpelling) {
    typos.push(...nameTypos);
    running.paragraphs.forEach(({ start }, index) => {
      for (const problem of running.problems[index] ?? []) typos.push(placeProblem(problem, start));
    });
  }
  const damage = findTransportDamage(text);
  const others = [...findStrayLines(text, structure), ...findBoilerplateLines(structure), ...damage.problems];
  const problems = [...withoutOverlaps(typos), ...others]
    .flatMap((problem) => withSeverity(problem, settings))
    .sort(bySpan);
  return { problems, notices: damage.notices };
}

/** Keeps the order of the list for problems that begin together: heads, then names, then words. */
function withoutOverlaps(problems: readonly Problem[]): readonly Problem[] {
  const kept: Problem[] = [];
  for (const problem of [...problems].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || problem.start >= last.end) kept.push(problem);
  }
  return kept;
}

function withSeverity(problem: Problem, settings: AnalysisSettings): readonly Problem[] {
  const severity = settings.severities[problem.code];
  if (severity === 'off') return [];
  return severity === undefined ? [problem] : [{ ...problem, severity }];
}
