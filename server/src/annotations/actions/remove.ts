import { withChanges } from '../with-changes';
import { type ActionContext, nothing, type Outcome } from './action';
import { annotationsAt } from './place';

/** Removes annotations: the one with the id, orphan or not; without an id, those at the span. */
export function remove({ annotations, span }: ActionContext, id: string | undefined): Outcome {
  const { placed, orphans } = annotations;
  const gone =
    id === undefined
      ? annotationsAt(placed, span)
      : [...placed, ...orphans.map(({ annotation }) => annotation)].filter((each) => each.id === id);
  if (gone.length === 0) return nothing('There is no annotation here.');
  return {
    kind: 'done',
    annotations: withChanges(annotations, { gone: gone.map((each) => each.id), came: [] }),
    changed: gone.length,
    what: gone.length === 1 ? 'Remove an annotation' : `Remove ${gone.length} annotations`,
    ...(gone.length > 1 && { message: `Removed ${gone.length} annotations.` }),
    counts: { removed: gone.length },
  };
}
