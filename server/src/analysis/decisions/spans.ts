import { overlaps, type Span } from '../../text/span';
import type { Annotation, RoleAnnotation } from '../model/annotations';
import type { AnatomyKind, AnnotatedSpan, LineRole } from '../model/dump';

/** Who made a span what it is, and the evidence if it was a user. */
export type Decided = Pick<AnnotatedSpan, 'by' | 'evidence'>;

/** The span kinds for the lines of a role, where the kind does not have the role's name. */
const KINDS: Partial<Readonly<Record<LineRole, readonly AnatomyKind[]>>> = {
  deck: ['deck', 'crosshead'],
  crosshead: ['deck', 'crosshead'],
  stray: ['boilerplate'],
};

/**
 * Tells the spans that come from a user's decision about a line from those the analysis found. Returns a
 * function from a span of the dump to what to record on it, or undefined if no user decided it.
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
