import { contentHash } from '../../text/hash';
import { overlaps, type Span } from '../../text/span';
import type { EntityDecision } from '../../../../shared/corrections';
import type { Annotation, EntityAnnotation } from '../model/annotations';

/** Just the decision, without the other fields of the value. */
export function decisionIn(value: EntityDecision): EntityDecision {
  const { verdict } = value;
  if (verdict === 'same') return { verdict, entity: value.entity, name: value.name };
  return { verdict, reach: value.reach };
}

/** The decisions about the mention at `span`. */
export function entityDecisionsOn(
  annotations: readonly Annotation[],
  span: Span,
): readonly EntityAnnotation[] {
  return annotations.filter(
    (each): each is EntityAnnotation => each.kind === 'entity' && overlaps(each, span),
  );
}

/**
 * The annotations after a user has decided the entity of the mention at `span`. It replaces an earlier
 * decision with the same verdict; "not the same as the others" and "the same as another entity" may both be
 * in force.
 */
export function decideEntity(
  annotations: readonly Annotation[],
  text: string,
  { start, end }: Span,
  decision: EntityDecision,
): readonly Annotation[] {
  const id = contentHash(`entity ${decision.verdict} ${start} ${text.slice(start, end)}`);
  const left = forgetEntity(annotations, { start, end }, decision.verdict);
  return [...left, { kind: 'entity', id, start, end, decision }];
}

/** The annotations without the decision with this verdict about the mention at `span`. */
export function forgetEntity(
  annotations: readonly Annotation[],
  span: Span,
  verdict: EntityDecision['verdict'],
): readonly Annotation[] {
  const gone = entityDecisionsOn(annotations, span).filter(({ decision }) => decision.verdict === verdict);
  return gone.length === 0 ? annotations : annotations.filter((each) => !gone.some((one) => one === each));
}
