import type { Annotation } from '../../analysis/model/annotations';
import type { Span } from '../../text/span';
import { isLabelled, isNamedKind, type Labelled } from '../annotation-labels';
import { provenanceOf } from '../provenance';
import { withChanges } from '../with-changes';
import { type ActionContext, nothing, type Outcome } from './action';
import { labelText } from './label';
import { annotationsAt, trimmed } from './place';

const NONE_HERE = 'There is no annotation here.';

/** Changes the label of an annotation; if there is none at the span, labels the span. */
export function relabel(context: ActionContext, id: string | undefined, label: string): Outcome {
  const labelled = meant(context, id).filter(isLabelled);
  if (labelled.length === 0) return id === undefined ? labelText(context, label, 'here') : nothing(NONE_HERE);
  const came = labelled
    .filter((each) => label !== (each.kind === 'label' ? each.label : each.mention))
    .map((each) => modified(context, withLabel(each, label)));
  if (came.length === 0) return nothing(`That is labelled ${label} already.`);
  return done(context, came, `Change a label to ${label}`);
}

/** Gives an annotation the span of the action. */
export function resize(context: ActionContext, id: string): Outcome {
  const [annotation] = meant(context, id);
  if (annotation === undefined) return nothing(NONE_HERE);
  const span = trimmed(context.dump.text, context.span);
  if (span === undefined) return nothing('There is nothing selected to stretch it over.');
  if (span.start === annotation.start && span.end === annotation.end)
    return nothing('It stands on exactly that already.');
  return done(context, [modified(context, { ...annotation, ...span })], 'Resize an annotation');
}

/** Sets the note of an annotation; the empty string removes it. */
export function annotateNote(context: ActionContext, id: string | undefined, note: string): Outcome {
  const annotations = meant(context, id);
  if (annotations.length === 0) return nothing(NONE_HERE);
  const came = annotations
    .filter((each) => (each.note ?? '') !== note)
    .map((each) => modified(context, withNote(each, note)));
  if (came.length === 0) return nothing('That is the note already.');
  return done(context, came, note === '' ? 'Remove a note' : 'Add a note');
}

/** The annotation with this note, or without a note if it is empty. */
export function withNote<T extends Annotation>(annotation: T, note: string): T {
  const { note: _, ...rest } = annotation;
  // TypeScript cannot see that the rest of a union and its note make up a member of the union again.
  return { ...(rest as T), ...(note === '' ? {} : { note }) };
}

/** The annotation, marked as changed by the user now. */
export function modified<T extends Annotation>({ maker: { created } }: ActionContext, annotation: T): T {
  return created === undefined ? annotation : { ...annotation, modified: created };
}

/** The annotations an action refers to: the one with the id, or those at the span. */
function meant(
  { annotations: { placed }, span }: ActionContext,
  id: string | undefined,
): readonly Annotation[] {
  return id === undefined ? annotationsAt(placed, span) : placed.filter((each) => each.id === id);
}

function withLabel(annotation: Labelled, label: string): Labelled {
  const { id, start, end } = annotation;
  const record = { id, start, end, ...provenanceOf(annotation) };
  return isNamedKind(label)
    ? { ...record, kind: 'mention', mention: label }
    : { ...record, kind: 'label', label };
}

function done({ annotations }: ActionContext, came: readonly Annotation[], what: string): Outcome {
  return {
    kind: 'done',
    annotations: withChanges(annotations, { gone: [], came }),
    changed: came.length,
    what,
  };
}

/** Re-attaches an orphan to the span of the action. */
export function reattach(context: ActionContext, id: string): Outcome {
  const orphan = context.annotations.orphans.find(({ annotation }) => annotation.id === id);
  if (orphan === undefined) return nothing('There is no such annotation without a place.');
  const span: Span | undefined = trimmed(context.dump.text, context.span);
  if (span === undefined) return nothing('There is nothing selected to attach it to.');
  return done(context, [modified(context, { ...orphan.annotation, ...span })], 'Attach an annotation again');
}

/** Discards an orphan. */
export function discardOrphan({ annotations }: ActionContext, id: string): Outcome {
  if (!annotations.orphans.some(({ annotation }) => annotation.id === id))
    return nothing('There is no such annotation without a place.');
  return {
    kind: 'done',
    annotations: withChanges(annotations, { gone: [id], came: [] }),
    changed: 1,
    what: 'Discard an annotation without a place',
  };
}
