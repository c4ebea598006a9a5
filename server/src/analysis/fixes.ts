import { TextEdit } from '../text/edits';
import { Fix, Problem } from './dump';

/** Fixes that can be made together, and what had to be left. */
export interface FixPlan {
  /** In text order, none overlapping another, all in offsets of the text before any of them. */
  readonly edits: readonly TextEdit[];
  /** The problems that `edits` solve. */
  readonly fixed: readonly Problem[];
  /** Problems whose preferred fix would tear another's apart; they are found again once that is made. */
  readonly left: readonly Problem[];
}

/**
 * The preferred fixes of `problems` that can all be made at once: what "fix all" and `dateline fix` do. A fix is
 * taken whole or not at all; of two that get in each other's way the earlier in `problems` is taken. What stands in
 * quotation marks or in names is evidence of what was printed and is left alone, unless `evidenceOfPrint` asks for it.
 */
export function planFixes(problems: readonly Problem[], evidenceOfPrint = false): FixPlan {
  const edits: TextEdit[] = [];
  const fixed: Problem[] = [];
  const left: Problem[] = [];
  for (const problem of problems) {
    const fix = problem.fixes.find((candidate) => candidate.preferred);
    if (!fix || (problem.evidenceOfPrint && !evidenceOfPrint)) continue;
    (takeWhole(fix, edits) ? fixed : left).push(problem);
  }
  return { edits, fixed, left };
}

/** Puts the fix's edits in their places among `taken`, or none of them if one is in the way. */
function takeWhole(fix: Fix, taken: TextEdit[]): boolean {
  const added: TextEdit[] = [];
  for (const edit of fix.edits) {
    const index = placeOf(edit, taken);
    const neighbours = [taken[index - 1], taken[index]];
    if (neighbours.some((other) => other && sameEdit(edit, other))) continue;
    if ([...neighbours, ...added].some((other) => other && inTheWay(edit, other))) return false;
    added.push(edit);
  }
  for (const edit of added) taken.splice(placeOf(edit, taken), 0, edit);
  return true;
}

function placeOf(edit: TextEdit, sorted: readonly TextEdit[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other && (other.start - edit.start || other.end - edit.end) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sameEdit(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start && a.end === b.end && a.newText === b.newText;
}

/** Two that share a character, or two insertions in one place, whose order nobody could tell. */
function inTheWay(a: TextEdit, b: TextEdit): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === a.start && b.end === b.start);
}
