import type { Fix, Problem, ProblemCode } from '../analysis/model/dump';
import { type FixClass, surestFix } from '../analysis/model/fix-class';
import { eachInSlices, type Slices } from '../analysis/incremental/slices';
import type { TextEdit } from '../text/edits';
import { firstIndex } from '../text/first-index';

/** Which problems a bulk fix may touch, and how. */
export interface FixAllOptions {
  /**
   * The classes of fixes to make: of each problem, the fix with the highest confidence, if it is in one of
   * these.
   */
  readonly classes: readonly FixClass[];
  /**
   * Whether to fix names and text inside quotation marks too: they may be spelt as in the original. Default
   * false.
   */
  readonly includeEvidenceOfPrint?: boolean;
  /** Only problems of this kind. Default all. */
  readonly code?: ProblemCode;
}

/** What may be fixed without review. */
export const UNSEEN: FixAllOptions = { classes: ['certain'] };

/** A problem, with the fix to be made. */
export interface ChosenFix {
  readonly problem: Problem;
  readonly fix: Fix;
  readonly class: FixClass;
}

/**
 * The combined fix of many problems: the problems it solves, and its edits in text order, not overlapping.
 */
export interface CombinedFix {
  readonly solved: readonly ChosenFix[];
  readonly edits: readonly TextEdit[];
}

/** The fix that a bulk fix makes of `problem`; undefined if it leaves the problem alone. */
export function chosenFix(problem: Problem, options: FixAllOptions): ChosenFix | undefined {
  const { classes, includeEvidenceOfPrint = false, code = problem.code } = options;
  if (code !== problem.code || (problem.evidenceOfPrint && !includeEvidenceOfPrint)) return undefined;
  const surest = surestFix(problem, options);
  return surest !== undefined && classes.includes(surest.class) && surest.fix.edits.length > 0
    ? { problem, ...surest }
    : undefined;
}

/** The cost of choosing and placing a fix, in characters of other work. */
const WORK_OF_A_FIX = 16;

/**
 * Combines the fixes of `problems`, in the order given; time-sliced. A fix that would touch an earlier one is
 * left out as a whole, never in part: it is found again once the earlier one is applied.
 */
export function* combineFixes(
  problems: readonly Problem[],
  options: FixAllOptions,
  slices: Slices,
): Generator<void, CombinedFix, void> {
  const edits: TextEdit[] = [];
  const solved: ChosenFix[] = [];
  yield* eachInSlices(problems, WORK_OF_A_FIX, slices, (problem) => {
    const chosen = chosenFix(problem, options);
    if (chosen?.fix.edits.every((edit) => isFree(edits, edit)) !== true) return;
    for (const edit of chosen.fix.edits) edits.splice(placeOf(edits, edit.start), 0, edit);
    solved.push(chosen);
  });
  return { solved, edits };
}

/** Whether `edit` does not touch its neighbours in `taken`; two insertions at the same offset do touch. */
function isFree(taken: readonly TextEdit[], edit: TextEdit): boolean {
  const place = placeOf(taken, edit.start);
  const before = taken[place - 1];
  const following = taken[place];
  if (before !== undefined && before.end > edit.start) return false;
  return following === undefined || (following.start >= edit.end && following.start > edit.start);
}

/**
 * The index of the first edit in `taken` that starts at or after `start`; mostly the end, since problems are
 * sorted.
 */
function placeOf(taken: readonly TextEdit[], start: number): number {
  return firstIndex(taken.length, (index) => (taken[index]?.start ?? Infinity) >= start);
}
