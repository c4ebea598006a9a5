import { Fix, Problem } from '../analysis/dump';
import { TextEdit } from '../text/edits';

/** Which problems a fix of many at once may touch. */
export interface FixAllOptions {
  /** Also what stands inside quotation marks or is a name: it may be the print's own spelling. Default false. */
  readonly includeEvidenceOfPrint?: boolean;
}

/** The one fix of a problem that needs no thought, if it has one. */
export function preferredFix(problem: Problem): Fix | undefined {
  return problem.fixes.find((fix) => fix.preferred);
}

/** A fix for many problems: how many it solves, and its edits in text order, none touching another. */
export interface CombinedFix {
  readonly solved: number;
  readonly edits: readonly TextEdit[];
}

/**
 * The preferred fixes of `problems` together, in the order given. A fix that would touch an earlier one is left out
 * whole, never in part: it is found again once the earlier one is applied.
 */
export function combineFixes(problems: readonly Problem[], options: FixAllOptions = {}): CombinedFix {
  const taken: TextEdit[] = [];
  let solved = 0;
  for (const problem of problems) {
    if (problem.evidenceOfPrint && options.includeEvidenceOfPrint !== true) continue;
    const edits = preferredFix(problem)?.edits ?? [];
    if (edits.length === 0 || edits.some((edit) => !isFree(taken, edit))) continue;
    for (const edit of edits) taken.splice(placeOf(taken, edit.start), 0, edit);
    solved++;
  }
  return { solved, edits: taken };
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
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
