import type { Annotation } from '../analysis/model/annotations';
import { narrowEdit, type TextEdit } from '../text/edits';
import { quoteOf } from '../text/quotes';
import { type Span, textOf } from '../text/span';
import { inOrder, orphansInOrder } from './annotation-order';
import { reanchor } from './reanchor';
import type { CarriedState, Cut, Underway } from './carried-state';
import { carryThroughLineEnds } from './carry-line-ends';
import { carryPlace, carrySpan, type ReceivedEdit } from './carry-span';
import type { Orphan } from './document-annotations';
import {
  carryDestructiveEdits,
  type DestructiveEdit,
  type AffectedAnnotation,
  effectOn,
  destructiveEditUndoneBy,
} from './destructive-edits';

/**
 * Moves annotations through one edit of the text they are anchored to. One whose text is deleted becomes an
 * orphan; an edit that exactly undoes another restores what was there before it; and text that reappears is
 * found again by its quote. An edit that touches no annotation only moves those after it.
 *
 * @param edit in offsets into `textBefore`, as the client sent it: it need not be narrowed
 */
export function carryAnnotations(state: CarriedState, edit: TextEdit, textBefore: string): CarriedState {
  const replaced = textOf(textBefore, edit);
  const narrow = narrowEdit(edit, replaced);
  if (narrow.start === narrow.end && narrow.newText === '') return state;
  const throughLineEnds = carryThroughLineEnds(state, edit, replaced);
  if (throughLineEnds !== undefined) return throughLineEnds;
  const removed = textOf(textBefore, narrow);
  const { memory } = state;
  const undone = destructiveEditUndoneBy(memory.destructiveEdits, narrow);
  const carried = carryAll(state, { sent: edit, narrow }, textBefore);
  const { placed, orphans, cuts } =
    undone !== undefined
      ? restore(carried, undone, narrow)
      : narrow.newText === ''
        ? carried
        : reanchor(carried, narrow, textBefore, state);
  const affected =
    undone === undefined ? [...carried.affected, ...broughtBack(state, orphans, narrow)] : carried.affected;
  // While there are orphans, text that an undo brings back is not taken for theirs.
  const isNoted = affected.length > 0 || (removed !== '' && orphans.length > 0);
  return {
    placed: inOrder(placed),
    orphans: orphansInOrder(orphans),
    memory: {
      edits: memory.edits + 1,
      destructiveEdits: carryDestructiveEdits(memory.destructiveEdits, narrow, {
        removed,
        undone,
        affected,
        isNoted,
      }),
      cuts,
    },
  };
}

/** Applies moves, trims and orphanings, and records the effect of the edit. */
function carryAll(
  { placed, orphans, memory }: CarriedState,
  edit: ReceivedEdit,
  textBefore: string,
): Underway & { readonly affected: readonly AffectedAnnotation[] } {
  const { narrow } = edit;
  const affected: AffectedAnnotation[] = [];
  const lost: Orphan[] = [];
  const cuts = new Map(memory.cuts);
  const kept: Annotation[] = [];
  for (const annotation of placed) {
    if (annotation.end < edit.sent.start) {
      kept.push(annotation);
      continue;
    }
    const effect = effectOn(annotation.id, annotation, edit, undefined);
    if (effect !== undefined) affected.push(effect);
    const carried = carrySpan(annotation, edit);
    if (carried.fate === 'placed') {
      if (effect !== undefined && isCut(annotation, narrow))
        cuts.set(annotation.id, cutOf(annotation, memory.cuts.get(annotation.id), memory.edits, textBefore));
      kept.push(at(annotation, carried));
    } else {
      const { whole } = cutOf(annotation, memory.cuts.get(annotation.id), memory.edits, textBefore);
      cuts.delete(annotation.id);
      lost.push({ annotation: at(annotation, { start: carried.at, end: carried.at }), quote: whole });
    }
  }
  const moved = orphans.map((orphan) => {
    const { annotation, quote } = orphan;
    const harm = effectOn(annotation.id, annotation, edit, quote);
    if (harm !== undefined) affected.push(harm);
    const start = carryPlace(annotation.start, narrow);
    return start === annotation.start
      ? orphan
      : { ...orphan, annotation: at(annotation, { start, end: start }) };
  });
  return {
    placed: kept,
    orphans: lost.length === 0 ? moved : [...moved, ...lost],
    cuts,
    affected,
  };
}

/** Restores the old spans of annotations that `undone` moved, as far as they are still where it left them. */
function restore(underway: Underway, undone: DestructiveEdit, { start: base }: TextEdit): Underway {
  const affectedOf = new Map(undone.affected.map((affected) => [affected.id, affected]));
  const end = base + undone.removedLength;
  const touches = (span: Span): boolean => span.start <= end && base <= span.end;
  const back = (annotation: Annotation, affected: AffectedAnnotation): Annotation => {
    const from = affected.start === undefined ? annotation.start : base + affected.start;
    const to = affected.end === undefined ? annotation.end : base + affected.end;
    return at(annotation, { start: from, end: Math.max(from, to) });
  };
  const placed: Annotation[] = [];
  const orphans: Orphan[] = [];
  for (const orphan of underway.orphans) {
    const affected = affectedOf.get(orphan.annotation.id);
    if (affected === undefined) orphans.push(orphan);
    else if (affected.orphan !== undefined)
      orphans.push({ ...orphan, annotation: back(orphan.annotation, affected) });
    else if (affected.start === undefined || affected.end === undefined) orphans.push(orphan);
    else placed.push(back(orphan.annotation, affected));
  }
  for (const annotation of underway.placed) {
    const affected = affectedOf.get(annotation.id);
    if (affected === undefined || !touches(annotation)) placed.push(annotation);
    else if (affected.orphan === undefined) placed.push(back(annotation, affected));
    else orphans.push({ annotation: back(annotation, affected), quote: affected.orphan });
  }
  return { ...underway, placed, orphans };
}

/** The orphans that the edit re-anchored, as they were: undoing it makes them orphans again. */
function broughtBack(
  { orphans }: CarriedState,
  left: readonly Orphan[],
  { start }: TextEdit,
): readonly AffectedAnnotation[] {
  if (orphans.length === 0) return [];
  const ids = new Set(left.map(({ annotation }) => annotation.id));
  return orphans
    .filter(({ annotation }) => !ids.has(annotation.id))
    .map(({ annotation, quote }) => {
      const place = annotation.start - start;
      return { id: annotation.id, start: place, end: place, orphan: quote };
    });
}

/** Whether the edit deletes part of the span and leaves the rest. */
function isCut({ start, end }: Span, edit: TextEdit): boolean {
  return !(start <= edit.start && edit.end <= end) || edit.newText === '';
}

/** What the annotation covered before the run of edits that trims it; consecutive edits make a run. */
function cutOf(annotation: Annotation, cut: Cut | undefined, edits: number, textBefore: string): Cut {
  const goesOn = cut?.edit === edits;
  return { whole: goesOn ? cut.whole : quoteOf(textBefore, annotation), edit: edits + 1 };
}

/** The annotation at another span; the same object if the span is the same. */
function at<T extends Annotation>(annotation: T, { start, end }: Span): T {
  return annotation.start === start && annotation.end === end ? annotation : { ...annotation, start, end };
}
