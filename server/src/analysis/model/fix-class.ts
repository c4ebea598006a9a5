/**
 * How surely a fix is right, and so what may be done with it:
 * - `certain`: there is evidence. It is made where nobody looks: by `dateline fix`, by fix all, at each save.
 * - `likely`: the best guess there is. It is offered first, and never made unseen.
 * - `possible`: a hint, a further guess, or a change that is no correction. It is offered behind others.
 */
export type FixClass = 'certain' | 'likely' | 'possible';

/** All classes, the surest first. */
export const FIX_CLASSES: readonly FixClass[] = ['certain', 'likely', 'possible'];

/** What the class of a fix depends on: what its maker says of it, and what the text says of the place. */
interface Fixable<OneFix extends { readonly class: FixClass }> {
  readonly evidenceOfPrint: boolean;
  readonly fixes: readonly OneFix[];
}

/** How a fix is looked at. */
export interface ClassOptions {
  /** What stands in quotation marks or is a name is judged by its spelling alone, as if nobody had printed it. Default false. */
  readonly includeEvidenceOfPrint?: boolean;
}

/** The class of one fix of a problem. What may be as it was printed is never certainly wrong, however it is spelt. */
export function classOf(
  { evidenceOfPrint }: { readonly evidenceOfPrint: boolean },
  fix: { readonly class: FixClass },
  { includeEvidenceOfPrint = false }: ClassOptions = {},
): FixClass {
  return evidenceOfPrint && !includeEvidenceOfPrint && fix.class === 'certain' ? 'likely' : fix.class;
}

/** The surest fix of a problem with its class: of several that are as sure, the first. Undefined where there is no fix. */
export function surestFix<OneFix extends { readonly class: FixClass }>(
  problem: Fixable<OneFix>,
  options: ClassOptions = {},
): { readonly fix: OneFix; readonly class: FixClass } | undefined {
  for (const wanted of FIX_CLASSES) {
    const fix = problem.fixes.find((each) => classOf(problem, each, options) === wanted);
    if (fix !== undefined) return { fix, class: wanted };
  }
  return undefined;
}
