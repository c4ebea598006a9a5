/**
 * How likely a fix is to be right, and so what may be done with it:
 * - `certain`: there is evidence for it. It may be made without review: by `dateline fix`, by fix all, on
 *   save.
 * - `likely`: the best guess available. It is offered first, and never made without review.
 * - `possible`: a hint, a further guess, or a change that corrects nothing. It is offered after the others.
 */
export type FixClass = 'certain' | 'likely' | 'possible';

/** All classes, the most confident first. */
export const FIX_CLASSES: readonly FixClass[] = ['certain', 'likely', 'possible'];

/**
 * What the class of a fix depends on: the class the rule gave it, and whether the problem is evidence of
 * print.
 */
interface Fixable<OneFix extends { readonly class: FixClass }> {
  readonly evidenceOfPrint: boolean;
  readonly fixes: readonly OneFix[];
}

/** How to judge fixes. */
export interface ClassOptions {
  /** Judge quoted text and names by spelling alone, as if they were not evidence of print. Default false. */
  readonly includeEvidenceOfPrint?: boolean;
}

/**
 * The class of one fix of a problem. Text that may have been printed this way is never certain to be wrong,
 * however it is spelt.
 */
export function classOf(
  { evidenceOfPrint }: { readonly evidenceOfPrint: boolean },
  fix: { readonly class: FixClass },
  { includeEvidenceOfPrint = false }: ClassOptions = {},
): FixClass {
  return evidenceOfPrint && !includeEvidenceOfPrint && fix.class === 'certain' ? 'likely' : fix.class;
}

/**
 * The fix with the highest confidence, and its class; the first one if several tie. Undefined if there is no
 * fix.
 */
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
