import type { EditingAnnotation } from '../../analysis/model/annotations';
import type { ProblemCode } from '../../analysis/model/dump';
import { textOf } from '../../text/span';
import { withChanges } from '../with-changes';
import { type ActionContext, nothing, type Outcome } from './action';

/** Keeps the printed text of the span, and records what would be correct. */
export function keepAsPrinted(context: ActionContext, code: ProblemCode, corrected: string): Outcome {
  const { dump, annotations, span, maker, newId } = context;
  const { start, end } = span;
  if (start === end) return nothing('There is nothing printed here to keep.');
  const printed = textOf(dump.text, span);
  const before = annotations.placed.filter(
    (each): each is EditingAnnotation =>
      each.kind === 'editing' && each.code === code && each.start === start && each.end === end,
  );
  if (before.some((each) => each.printed === printed && each.corrected === corrected && !each.applied))
    return nothing('That is recorded already.');
  const record: EditingAnnotation = {
    ...maker,
    kind: 'editing',
    id: newId(),
    start,
    end,
    code,
    printed,
    corrected,
    applied: false,
  };
  return {
    kind: 'done',
    annotations: withChanges(annotations, { gone: before.map(({ id }) => id), came: [record] }),
    changed: 1,
    what: `Keep “${printed}” as printed`,
  };
}
