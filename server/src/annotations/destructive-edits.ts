import type { TextEdit } from '../text/edits';
import { contentHash } from '../text/hash';
import type { Quote } from '../text/quotes';
import type { Span } from '../text/span';
import type { ReceivedEdit } from './carry-span';

/** How many destructive edits are remembered; the oldest are forgotten first. */
const MOST_REMEMBERED = 1000;

/**
 * An edit that did something to annotations which only its exact inverse can take back. The span is where the text that
 * it put in lies now.
 */
export interface DestructiveEdit extends Span {
  /** The text that it took away, by length and hash, since it may be long. */
  readonly removedLength: number;
  readonly removedHash: string;
  readonly affected: readonly AffectedAnnotation[];
  /** Older edits whose own text this one tore: they cannot be undone before it is. Their spans count from its start. */
  readonly hidden: readonly DestructiveEdit[];
  /** How many edits are remembered here, hidden ones included. */
  readonly size: number;
}

/** Where an annotation stood before the edit, as far as the edit moved it, counted from the edit's start. */
export interface AffectedAnnotation {
  readonly id: string;
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** The text it had lost, where it was an orphan already. */
  readonly orphan: Quote | undefined;
}

/** What an edit does to a span, for the memory; undefined where moving along undoes it as well. */
export function effectOn(
  id: string,
  span: Span,
  { sent, narrow }: ReceivedEdit,
  orphan: Quote | undefined,
): AffectedAnnotation | undefined {
  const { start, end } = narrow;
  const isEmpty = span.start === span.end;
  const touches = isEmpty
    ? start < span.start && span.start <= end
    : sent.start < span.end && span.start < sent.end && !(span.start < start && end < span.end);
  if (start === end || !touches) return undefined;
  const within = (at: number): number | undefined => (start <= at && at <= end ? at - start : undefined);
  const affected = { id, start: within(span.start), end: within(span.end), orphan };
  return affected.start === undefined && affected.end === undefined ? undefined : affected;
}

/** The newest of `destructiveEdits` that `edit` undoes exactly. */
export function destructiveEditUndoneBy(
  destructiveEdits: readonly DestructiveEdit[],
  { start, end, newText }: TextEdit,
): DestructiveEdit | undefined {
  let hash: string | undefined;
  return destructiveEdits.findLast((each) => {
    if (each.start !== start || each.end !== end || each.removedLength !== newText.length) return false;
    hash ??= contentHash(newText);
    return each.removedHash === hash;
  });
}

/** What an edit did to text and annotations. */
export interface EditEffect {
  /** The text it took away. */
  readonly removed: string;
  /** The destructive edit that it undoes, if it does. */
  readonly undone: DestructiveEdit | undefined;
  readonly affected: readonly AffectedAnnotation[];
  /** Whether it is to be remembered itself. */
  readonly isNoted: boolean;
}

/** Carries `destructiveEdits` through an edit, and adds what the edit itself did, if that is noted. */
export function carryDestructiveEdits(
  destructiveEdits: readonly DestructiveEdit[],
  edit: TextEdit,
  { removed, undone, affected, isNoted }: EditEffect,
): readonly DestructiveEdit[] {
  const hidden: DestructiveEdit[] = [];
  const kept: DestructiveEdit[] = [];
  let moved = undone !== undefined;
  for (const each of destructiveEdits) {
    if (each === undone) kept.push(...shown(each, edit.start));
    else if (effectOn('', each, { sent: edit, narrow: edit }, undefined) !== undefined)
      hidden.push(shifted(each, -edit.start));
    else {
      const carried = carryDestructiveEdit(each, edit);
      moved ||= carried !== each;
      kept.push(carried);
    }
  }
  if (hidden.length === 0 && !isNoted) return moved ? kept : destructiveEdits;
  const size = 1 + sizeOf(hidden);
  kept.push({
    start: edit.start,
    end: edit.start + edit.newText.length,
    removedLength: removed.length,
    removedHash: contentHash(removed),
    affected,
    hidden: size > MOST_REMEMBERED ? [] : hidden,
    size: size > MOST_REMEMBERED ? 1 : size,
  });
  while (sizeOf(kept) > MOST_REMEMBERED) kept.shift();
  return kept;
}

/** Text put in beside the edit's own stays outside; an empty place stays before it. */
function carryDestructiveEdit(each: DestructiveEdit, { start, end, newText }: TextEdit): DestructiveEdit {
  const growth = newText.length - (end - start);
  const isEmpty = each.start === each.end;
  if (isEmpty ? end <= each.start && start < each.start : end <= each.start) return shifted(each, growth);
  return start < each.end ? { ...each, end: each.end + growth } : each;
}

function shown(each: DestructiveEdit, start: number): readonly DestructiveEdit[] {
  return each.hidden.map((each) => shifted(each, start));
}

function shifted(each: DestructiveEdit, by: number): DestructiveEdit {
  return { ...each, start: each.start + by, end: each.end + by };
}

function sizeOf(destructiveEdits: readonly DestructiveEdit[]): number {
  return destructiveEdits.reduce((sum, { size }) => sum + size, 0);
}
