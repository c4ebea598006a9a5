import type { Annotation } from '../model/annotations';
import type { AnnotatedSpan } from '../model/dump';

/**
 * What a person marked that is no mention: labels of the person's own, and outlets, which are mentioned as organizations
 * besides. What lies outside the text is left out.
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
