import type { Problem, ProblemContent, Severity } from '../../analysis/model/dump';
import type { Span } from '../../text/span';
import type { AnnotateAction } from '../actions/action';

/** What a remedy does, as data; its title is made of that in `wording/remedy-title.ts`. */
export type RemedyDescription =
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'label-as-elsewhere'; readonly label: string }
  | { readonly kind: 'label-everywhere'; readonly words: string; readonly label: string }
  | { readonly kind: 'remove-label'; readonly label: string }
  | { readonly kind: 'discard' }
  /** `line` counts from 1. */
  | { readonly kind: 'attach'; readonly words: string; readonly line: number };

/** One way to settle a problem: an action, at the problem's place unless another is given. */
export interface Remedy {
  readonly description: RemedyDescription;
  readonly do: AnnotateAction;
  readonly at?: Span;
}

/** Something about the annotations of a dump that a person should look at, and what can be done. */
export interface AnnotationProblem {
  readonly problem: Problem;
  readonly remedies: readonly Remedy[];
}

/** A problem of annotations at this place: the text is not at fault, so no fix of the text goes with it. */
export function annotationProblem(
  content: ProblemContent,
  { start, end }: Span,
  severity: Severity,
  remedies: readonly Remedy[],
): AnnotationProblem {
  return {
    problem: { ...content, start, end, severity, fixes: [], evidenceOfPrint: true },
    remedies,
  };
}
