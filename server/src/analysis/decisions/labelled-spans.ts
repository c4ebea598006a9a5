import type { Annotation } from '../model/annotations';
import type { AnnotatedSpan } from '../model/dump';

/**
 * What a user marked that is not a mention: the user's own labels, and outlets, which are also mentioned as
 * organizations. Annotations outside the text are ignored.
 */
export function labelledSpans(text: string, annotations: readonly Annotation[]): readonly AnnotatedSpan[] {
  return annotations.flatMap((annotation): readonly AnnotatedSpan[] => {
    const { id, start, end } = annotation;
    if (start < 0 || start >= end || end > text.length) return [];
    const span = { id, start, end, by: 'person', evidence: [{ clue: 'label-by-person' }] } as const;
    if (annotation.kind === 'label') return [{ ...span, kind: 'misc', label: annotation.label }];
    return annotation.kind === 'mention' && annotation.mention === 'outlet'
      ? [{ ...span, kind: 'outlet' }]
      : [];
  });
}
