import type { EntityDecision } from './corrections';
import { anyOf, isOneOf, isString, shape, type Shape } from './shape';

/** Whether a value from outside is a user's decision about the entity of a mention; further fields are ignored. */
export const isEntityDecision: Shape<EntityDecision> = anyOf(
  shape<Extract<EntityDecision, { readonly verdict: 'same' }>>({
    verdict: isOneOf('same'),
    entity: isString,
    name: isString,
  }),
  shape<Extract<EntityDecision, { readonly verdict: 'apart' }>>({
    verdict: isOneOf('apart'),
    reach: isOneOf('mention', 'article'),
  }),
);
