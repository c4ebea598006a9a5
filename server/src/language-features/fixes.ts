import type { Fix, Problem, ProblemCode } from '../analysis/model/dump';
import { type FixClass, surestFix } from '../analysis/model/fix-class';
import { eachInSlices, type Slices } from '../analysis/incremental/slices';
import type { TextEdit } from '../text/edits';
import { firstIndex } from '../text/first-index';

/** Which problems a fix of many at once may touch, and how. */
export interface FixAllOptions {
  /** The classes of fixes that are made: of each problem the surest fix, if it is of one of these. */
  readonly classes: readonly FixClass[];
  /** Also what stands inside quotation marks or is a name: it may be the print's own spelling. Default false. */
  readonly includeEvidenceOfPrint?: boolean;
  /** Only problems of this kind. Default all. */
  readonly code?: ProblemCode;
}

/** What is made where nobody looks. */
export const UNSEEN: FixAllOptions = { classes: ['certain'] };

/** A problem with the fix that is made of it. */
export interface ChosenFix {
  readonly problem: Problem;
  readonly fix: Fix;
  readonly class: FixClass;
}

/** A fix for many problems: which it solves, and its edits in text order, none touching another. */
export interface CombinedFix {
  readonly solved: readonly ChosenFix[];
  readonly edits: readonly TextEdit[];
}

/** The fix of `problem` that a fix of many makes; undefined where it leaves the problem alone. */
export function chosenFix(problem: Problem, options: FixAllOptions): ChosenFix | undefined {
  const { classes, includeEvidenceOfPrint = false, code = problem.code } = options;
  if (code !== problem.code || (problem.evidenceOfPrint && !includeEvidenceOfPrint)) return undefined;
  const surest = surestFix(problem, options);
  return surest !== undefined && classes.includes(surest.class) && surest.fix.edits.length > 0
    ? { problem, ...surest }
    : undefined;
}

/** What choosing and placing a fix costs, in characters of other work. */
const WORK_OF_A_FIX = 16;

/**
 * The fixes of `problems` together, in the order given; in slices. A fix that would touch an earlier one is left out
 * whole, never in part: it is found again once the earlier one is applied.
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

/** Whether `edit` stays clear of its neighbours in `taken`; two insertions at one place are not clear of one another. */
function isFree(taken: readonly TextEdit[], edit: TextEdit): boolean {
  const place = placeOf(taken, edit.start);
  const before = taken[place - 1];
  const following = taken[place];
  if (before !== undefined && before.end > edit.start) return false;
  return following === undefined || (following.start >= edit.end && following.start > edit.start);
}

/** Index of the first edit in `taken` that starts at `start` or behind it; mostly the end, since problems are sorted. */
function placeOf(taken: readonly TextEdit[], start: number): number {
  return firstIndex(taken.length, (index) => (taken[index]?.start ?? Infinity) >= start);
}
