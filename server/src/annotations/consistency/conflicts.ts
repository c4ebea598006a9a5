import { appendTo } from '../../text/multi-map';
import type { MentionAnnotation } from '../../analysis/model/annotations';
import { mentionKind } from '../../analysis/decisions/confirmed-names';
import { type AnnotationProblem, annotationProblem } from './annotation-problem';
import type { LabelledWords } from './labelled-words';

/** Names that a user gave two kinds: reported where they have the rarer kind. */
export function conflicts(labelled: readonly LabelledWords[]): readonly AnnotationProblem[] {
  const byWords = new Map<string, MentionAnnotation[]>();
  for (const { annotation, words } of labelled) {
    if (annotation.kind === 'mention') appendTo(byWords, words, annotation);
  }
  return [...byWords].flatMap(([words, all]) => {
    const counts = new Map<string, number>();
    for (const each of all) {
      const kind = mentionKind(each.mention);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const [most, ...rarer] = [...counts].sort((a, b) => b[1] - a[1]);
    if (most === undefined || rarer.length === 0) return [];
    return all
      .filter((each) => mentionKind(each.mention) !== most[0])
      .map((each) =>
        annotationProblem(
          {
            code: 'annotation.conflict',
            args: { words, label: each.mention, elsewhere: most[0], count: most[1] },
          },
          each,
          'information',
          [
            {
              description: { kind: 'label-as-elsewhere', label: most[0] },
              do: { action: 'relabel', id: each.id, label: most[0] },
            },
          ],
        ),
      );
  });
}
