import { overlaps, type Span } from '../../text/span';
import type { Annotation, RoleAnnotation } from '../model/annotations';
import type { AnatomyKind, AnnotatedSpan, LineRole } from '../model/dump';

/** Who holds a span to be what it is, and why, where a person decided it. */
export type Decided = Pick<AnnotatedSpan, 'by' | 'evidence'>;

/** What marks a line of a role, where that is not the kind of the same name. */
const KINDS: Partial<Readonly<Record<LineRole, readonly AnatomyKind[]>>> = {
  deck: ['deck', 'crosshead'],
  crosshead: ['deck', 'crosshead'],
  stray: ['boilerplate'],
};

/**
 * Tells the spans that a person's word on a line has made from those the analysis found: a function from a span in the
 * dump to what to say of it, undefined where nobody decided.
 */
export function decidedSpans(
  annotations: readonly Annotation[],
): (kind: AnatomyKind, span: Span) => Decided | undefined {
  const roles = annotations.filter((each): each is RoleAnnotation => each.kind === 'role');
  return (kind, span) => {
    const decided = roles.some(
      (each) => overlaps(each, span) && (KINDS[each.role] ?? [each.role]).some((marked) => marked === kind),
    );
    return decided ? { by: 'person', evidence: [{ clue: 'person-decided' }] } : undefined;
  };
}
