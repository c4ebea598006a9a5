/**
 * What a bulk fix did, in numbers: the argument of `dateline.tellFixed`. `Code` is any string for code that
 * does not know the problem codes.
 */
export interface FixedCounts<Code extends string = string> {
  readonly fixed: readonly { readonly code: Code; readonly count: number }[];
  /** Whether no certain fix was left. */
  readonly isSettled: boolean;
}
