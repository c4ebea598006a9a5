/**
 * What a fix of many did, in numbers: the argument of `dateline.tellFixed`. `Code` is any word for whoever does not know the
 * codes of problems.
 */
export interface FixedCounts<Code extends string = string> {
  readonly fixed: readonly { readonly code: Code; readonly count: number }[];
  /** Whether nothing that is certain was left. */
  readonly isSettled: boolean;
}
