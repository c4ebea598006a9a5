import type { Dump, Problem } from '../analysis/model/dump';
import { fixTitle } from '../wording/fix-title';
import { counted, label } from './plain-text';
import { problemName, problemNames } from './problem-words';
import type { Prose } from './prose';

/**
 * The hover for a problem: what can be done about it, and how often it occurs in the dump. The message is
 * left out, because editors show it next to the hover, from the diagnostic.
 */
export function problemProse(dump: Dump, problem: Problem): Prose {
  const alike = dump.problems.filter((other) => other.code === problem.code).length;
  const sentences = [fixWords(problem)];
  if (problem.evidenceOfPrint) sentences.push(cautionWords(problem));
  if (alike > 1)
    sentences.push(`${counted(alike, problemNames(problem.code), problemNames(problem.code))} in the dump.`);
  return [{ strong: `${problemName(problem.code)}.` }, ` ${sentences.join(' ')}`];
}

/** Why a user has to decide on this problem. */
function cautionWords(problem: Problem): string {
  const reason = problem.code.startsWith('typo.')
    ? 'It may be how the original has it'
    : 'Only the original can tell';
  return `${reason}, so no fix of many at once touches it.`;
}

function fixWords(problem: Problem): string {
  const titles = problem.fixes.map((fix) => label(fixTitle(fix.description)));
  if (titles.length === 0 && problem.related !== undefined)
    return 'There is no fix for it: compare the two, and decide.';
  if (titles.length === 0) return 'There is no fix for it; check the original.';
  return `Quick ${titles.length === 1 ? 'fix' : 'fixes'}: ${titles.join('; ')}.`;
}
