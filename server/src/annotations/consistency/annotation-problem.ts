import { Problem, ProblemCode, Severity } from '../../analysis/model/dump';
import { Span } from '../../text/span';
import { AnnotateAction } from '../actions/action';

/** One way to settle a problem: an action, at the problem's place unless another is given. */
export interface Remedy {
  readonly title: string;
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
  code: ProblemCode,
  { start, end }: Span,
  message: string,
  severity: Severity,
  remedies: readonly Remedy[],
): AnnotationProblem {
  return {
    problem: { code, start, end, message, severity, fixes: [], evidenceOfPrint: true },
    remedies,
  };
}
