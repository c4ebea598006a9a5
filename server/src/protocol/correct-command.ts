import { Range } from 'vscode-languageserver';
import { Annotation } from '../analysis/model/annotations';
import { decide, forget, isGivenRole } from '../analysis/decisions/line-corrections';
import {
  decideEntity,
  decisionIn,
  forgetEntity,
  isEntityDecision,
} from '../analysis/decisions/entity-decisions';
import { isRecord } from '../../../shared/json-value';
import { CorrectArguments } from '../language-features/correction-actions';
import { LineTable } from '../text/lines';

/** The argument of `dateline.correct` as a client sends it, or undefined where it is none. */
export function readCorrectArguments(value: unknown): CorrectArguments | undefined {
  if (!isRecord(value)) return undefined;
  const { uri, version, range, kind, verdict, role } = value;
  if (typeof uri !== 'string' || typeof version !== 'number' || !Range.is(range)) return undefined;
  const where = { uri, version, range };
  if (kind === 'forget') return { ...where, kind };
  if (kind === 'entity' && isEntityDecision(value)) return { ...where, kind, ...value };
  if (kind === 'forget-entity' && (verdict === 'same' || verdict === 'apart'))
    return { ...where, kind, verdict };
  if (kind === 'role' && isGivenRole(role)) return { ...where, kind, role };
  if (kind === 'boundary' && (verdict === 'start' || verdict === 'no-start'))
    return { ...where, kind, verdict };
  return undefined;
}

/** The annotations of a document with this text once the correction is made, or taken back. */
export function corrected(
  annotations: readonly Annotation[],
  text: string,
  correction: CorrectArguments,
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
