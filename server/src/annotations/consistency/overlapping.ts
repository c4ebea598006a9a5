import { SpanIndex } from '../../text/span-index';
import { labelOf } from '../annotation-labels';
import { type AnnotationProblem, annotationProblem, type Remedy } from './annotation-problem';
import type { LabelledWords } from './labelled-words';

/** Labels of different kinds that overlap, as edits or another program may leave them. */
export function overlapping(labelled: readonly LabelledWords[]): readonly AnnotationProblem[] {
  const mentions = labelled.map(({ annotation }) => annotation).filter(({ kind }) => kind === 'mention');
  const index = new SpanIndex(mentions);
  return mentions.flatMap((each) => {
    const other = index
      .overlapping(each)
      .find(
        (one) =>
          one.id !== each.id && (one.start < each.start || (one.start === each.start && one.id < each.id)),
      );
    if (other === undefined) return [];
    const args = { label: labelOf(each), other: labelOf(other) };
    const remedies = [each, other].map((one): Remedy => ({
      description: { kind: 'remove-label', label: labelOf(one) },
      do: { action: 'remove', id: one.id },
    }));
    return [annotationProblem({ code: 'annotation.overlap', args }, each, 'warning', remedies)];
  });
}
