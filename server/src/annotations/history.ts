import type { Annotation } from '../analysis/model/annotations';
import type { TextEdit } from '../text/edits';
import { orphansInOrder } from './annotation-order';
import { carriedState, type CarriedState } from './carried-state';
import { carryAnnotations } from './carry-annotations';
import { type DocumentAnnotations, idsOf, hasAny } from './document-annotations';
import { withChanges } from './with-changes';

/** How many actions can be undone. */
const REMEMBERED = 100;

/** One action that can be undone or redone: what it added, and what it removed. */
interface Step {
  /** What was done, in words for the user. */
  readonly what: string;
  /** The ids of the annotations that are present now, and will be removed. */
  readonly present: readonly string[];
  /** Those that are absent now, and will be restored: they move with the text meanwhile. */
  readonly absent: CarriedState;
}

/**
 * The actions on the annotations of one document, the latest last. The history of the text is the editor's.
 */
export interface History {
  readonly toUndo: readonly Step[];
  readonly toRedo: readonly Step[];
}

/** The history of a document without actions. */
export const NO_HISTORY: History = { toUndo: [], toRedo: [] };

/** The history after an action has changed `before` into `after`; `what` describes it to the user. */
export function recorded(
  history: History,
  before: DocumentAnnotations,
  after: DocumentAnnotations,
  what: string,
): History {
  const step: Step = {
    what,
    present: idsOf(without(after, before)),
    absent: carriedState(without(before, after)),
  };
  return { toUndo: [...history.toUndo, step].slice(-REMEMBERED), toRedo: [] };
}

/** The result of undoing or redoing. */
export interface Turned {
  readonly history: History;
  readonly annotations: DocumentAnnotations;
  readonly what: string;
}

/** Undoes the latest action; undefined if there is none. */
export function undone({ toUndo, toRedo }: History, annotations: DocumentAnnotations): Turned | undefined {
  const step = toUndo.at(-1);
  if (step === undefined) return undefined;
  const turned = turn(step, annotations);
  const history = { toUndo: toUndo.slice(0, -1), toRedo: [...toRedo, turned.step] };
  return { history, annotations: turned.annotations, what: step.what };
}

/** Redoes the action that was undone last; undefined if there is none. */
export function redone({ toUndo, toRedo }: History, annotations: DocumentAnnotations): Turned | undefined {
  const step = toRedo.at(-1);
  if (step === undefined) return undefined;
  const turned = turn(step, annotations);
  const history = { toUndo: [...toUndo, turned.step], toRedo: toRedo.slice(0, -1) };
  return { history, annotations: turned.annotations, what: step.what };
}

/** The history after an edit of the text: annotations that an undo will restore have moved with the text. */
export function carryHistory(history: History, edit: TextEdit, textBefore: string): History {
  if (history === NO_HISTORY) return history;
  const carried = (step: Step): Step =>
    hasAny(step.absent) ? { ...step, absent: carryAnnotations(step.absent, edit, textBefore) } : step;
  return { toUndo: history.toUndo.map(carried), toRedo: history.toRedo.map(carried) };
}

function turn(
  { what, present, absent }: Step,
  annotations: DocumentAnnotations,
): { readonly step: Step; readonly annotations: DocumentAnnotations } {
  const gone = new Set(present);
  const leaving: DocumentAnnotations = {
    placed: annotations.placed.filter(({ id }) => gone.has(id)),
    orphans: annotations.orphans.filter(({ annotation }) => gone.has(annotation.id)),
  };
  const after = withChanges(annotations, { gone: [...present, ...idsOf(absent)], came: absent.placed });
  return {
    step: { what, present: idsOf(absent), absent: carriedState(leaving) },
    annotations: { ...after, orphans: orphansInOrder([...after.orphans, ...absent.orphans]) },
  };
}

/** The part of `annotations` that is missing from `others`, or different there. */
function without(annotations: DocumentAnnotations, others: DocumentAnnotations): DocumentAnnotations {
  const placed = new Set<Annotation>(others.placed);
  const orphans = new Set(others.orphans);
  return {
    placed: annotations.placed.filter((each) => !placed.has(each)),
    orphans: annotations.orphans.filter((each) => !orphans.has(each)),
  };
}
