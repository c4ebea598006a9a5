import type {
  CorrectArguments,
  CorrectedPlace,
  Correction,
  EntityDecision,
} from '../../../shared/corrections';
import { isEntityDecision } from '../../../shared/is-entity-decision';
import { isRange } from '../../../shared/is-range';
import { anyOf, bothOf, isNumber, isOneOf, isString, shape, type Shape } from '../../../shared/shape';
import type { Annotation } from '../analysis/model/annotations';
import type { LineRole } from '../analysis/model/dump';
import { decide, forget, isGivenRole } from '../analysis/decisions/line-corrections';
import { decideEntity, decisionIn, forgetEntity } from '../analysis/decisions/entity-decisions';
import { LineTable } from '../text/lines';

const isPlace = shape<CorrectedPlace>({ uri: isString, version: isNumber, range: isRange });

type Of<Kind extends Correction['kind']> = Extract<Correction<LineRole>, { readonly kind: Kind }>;

/** Whether this is an argument of `dateline.correct` with a role that a user can give to a line. */
export const isCorrectArguments: Shape<CorrectArguments<LineRole>> = bothOf(
  isPlace,
  anyOf(
    shape<Of<'boundary'>>({ kind: isOneOf('boundary'), verdict: isOneOf('start', 'no-start') }),
    shape<Of<'role'>>({ kind: isOneOf('role'), role: isGivenRole }),
    bothOf(shape<{ readonly kind: 'entity' }>({ kind: isOneOf('entity') }), isEntityDecision),
    shape<{ readonly kind: 'forget' }>({ kind: isOneOf('forget') }),
    shape<{ readonly kind: 'forget-entity'; readonly verdict: EntityDecision['verdict'] }>({
      kind: isOneOf('forget-entity'),
      verdict: isOneOf('same', 'apart'),
    }),
  ),
);

/** The annotations of a document with this text after the correction is made or undone. */
export function corrected(
  annotations: readonly Annotation[],
  text: string,
  correction: CorrectArguments<LineRole>,
): readonly Annotation[] {
  const table = LineTable.of(text);
  const start = table.offsetAt(correction.range.start);
  const span = { start, end: Math.max(start, table.offsetAt(correction.range.end)) };
  switch (correction.kind) {
    case 'forget':
      return forget(annotations, table, span);
    case 'forget-entity':
      return forgetEntity(annotations, span, correction.verdict);
    case 'entity':
      return decideEntity(annotations, text, span, decisionIn(correction));
    case 'boundary':
      return decide(annotations, text, table, span, { kind: 'boundary', verdict: correction.verdict });
    case 'role':
      return decide(annotations, text, table, span, { kind: 'role', role: correction.role });
  }
}
