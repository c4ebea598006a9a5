import type { Dump } from '../../analysis/model/dump';
import type { Span } from '../../text/span';
import { sameWords } from '../../text/whole-words';
import type { Orphan } from '../document-annotations';
import { labelOf } from '../annotation-labels';
import { type AnnotationProblem, annotationProblem, type Remedy } from './annotation-problem';

/**
 * Annotations whose text is deleted: to be attached to the nearest occurrence of the same words, or
 * discarded.
 */
export function orphaned(
  dump: Dump,
  orphans: readonly Orphan[],
  places: ReadonlyMap<string, readonly Span[]>,
): readonly AnnotationProblem[] {
  return orphans.map(({ annotation, quote }) => {
    const { id } = annotation;
    const words = sameWords(quote.exact);
    const nearest = nearestTo(annotation.start, places.get(words) ?? []);
    const discard: Remedy = { description: { kind: 'discard' }, do: { action: 'discard-orphan', id } };
    const attach = (at: Span): Remedy => ({
      description: { kind: 'attach', words, line: dump.lines.lineAt(at.start) + 1 },
      do: { action: 'reattach', id },
      at,
    });
    return annotationProblem(
      { code: 'annotation.orphan', args: { words, label: labelOf(annotation) } },
      annotation,
      'information',
      nearest === undefined ? [discard] : [attach(nearest), discard],
    );
  });
}

function nearestTo(offset: number, places: readonly Span[]): Span | undefined {
  return places.reduce<Span | undefined>(
    (best, each) =>
      best === undefined || Math.abs(each.start - offset) < Math.abs(best.start - offset) ? each : best,
    undefined,
  );
}
