import type { Annotation, LabelAnnotation } from '../../analysis/model/annotations';
import type { Dump } from '../../analysis/model/dump';
import type { Slices } from '../../analysis/incremental/slices';
import { Coverage } from '../../text/coverage';
import type { Span } from '../../text/span';
import { SpanIndex } from '../../text/span-index';
import { type AnnotationProblem, annotationProblem } from './annotation-problem';
import type { LabelledWords } from './labelled-words';

/**
 * The most places shown for the same words, the first ones; the last of them says how many more there are.
 */
const MOST_PLACES = 100;

/**
 * Occurrences of words without the label that they have elsewhere, except those within longer names and
 * rejected ones. `places` says where the words occur. Time-sliced.
 */
export function* unlabelled(
  dump: Dump,
  placed: readonly Annotation[],
  labelled: readonly LabelledWords[],
  places: ReadonlyMap<string, readonly Span[]>,
  slices: Slices,
): Generator<void, readonly AnnotationProblem[], void> {
  const names = new Map(labelled.map((each) => [`${each.label} ${each.words}`, each]));
  const ownLabels = new SpanIndex(placed.filter(isOwnLabel));
  const named = new Coverage(dump.text.length, [
    ...placed.filter(({ kind }) => kind !== 'article' && kind !== 'boundary' && kind !== 'role'),
    ...dump.spans.filter(({ entity, kind }) => entity !== undefined || kind === 'date'),
  ]);
  const problems: AnnotationProblem[] = [];
  for (const { annotation, label, words } of names.values()) {
    const all = places.get(words) ?? [];
    const bare = all.filter((span) =>
      annotation.kind === 'label'
        ? !ownLabels.overlapping(span).some((one) => one.label === label)
        : annotation.mention !== 'outlet' && !named.touches(span),
    );
    const shown = bare.slice(0, MOST_PLACES);
    shown.forEach((span, index) => {
      const more = index === shown.length - 1 ? bare.length - shown.length : 0;
      problems.push(missingAt(span, label, words, more));
    });
    if (slices.spent(20 * all.length + 20)) yield;
  }
  return problems;
}

function isOwnLabel(annotation: Annotation): annotation is LabelAnnotation {
  return annotation.kind === 'label';
}

function missingAt(span: Span, label: string, words: string, more: number): AnnotationProblem {
  const content = { code: 'annotation.unlabelled', args: { words, label, more } } as const;
  return annotationProblem(content, span, 'hint', [
    { description: { kind: 'label', label }, do: { action: 'label', label, reach: 'here' } },
    {
      description: { kind: 'label-everywhere', words, label },
      do: { action: 'label', label, reach: 'dump' },
    },
  ]);
}
