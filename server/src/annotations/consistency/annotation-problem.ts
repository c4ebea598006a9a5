import type { Problem, ProblemContent, Severity } from '../../analysis/model/dump';
import type { Span } from '../../text/span';
import type { AnnotateAction } from '../actions/action';

/** What a remedy does, as data; `wording/remedy-title.ts` turns it into a title. */
export type RemedyDescription =
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'label-as-elsewhere'; readonly label: string }
  | { readonly kind: 'label-everywhere'; readonly words: string; readonly label: string }
  | { readonly kind: 'remove-label'; readonly label: string }
  | { readonly kind: 'discard' }
  /** `line` is one-based. */
  | { readonly kind: 'attach'; readonly words: string; readonly line: number };

/** One way to resolve a problem: an action, at the span of the problem unless another is given. */
export interface Remedy {
  readonly description: RemedyDescription;
  readonly do: AnnotateAction;
  readonly at?: Span;
}

/** An inconsistency in the annotations of a dump that a user should look at, with its remedies. */
export interface AnnotationProblem {
  readonly problem: Problem;
  readonly remedies: readonly Remedy[];
}

/** A problem with annotations at this span: the text is not at fault, so there is no text fix. */
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
