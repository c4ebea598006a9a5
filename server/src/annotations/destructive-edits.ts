import type { TextEdit } from '../text/edits';
import { contentHash } from '../text/hash';
import type { Quote } from '../text/quotes';
import type { Span } from '../text/span';
import type { ReceivedEdit } from './carry-span';

/** How many destructive edits are remembered; the oldest are forgotten first. */
const MOST_REMEMBERED = 1000;

/**
 * An edit whose effect on annotations only its exact inverse can undo. The span is where the inserted text is
 * now.
 */
export interface DestructiveEdit extends Span {
  /** The deleted text, by length and hash, since it may be long. */
  readonly removedLength: number;
  readonly removedHash: string;
  readonly affected: readonly AffectedAnnotation[];
  /**
   * Older edits whose inserted text this one broke up: they cannot be undone before it is. Their spans are
   * relative to its start.
   */
  readonly hidden: readonly DestructiveEdit[];
  /** The number of edits remembered here, including hidden ones. */
  readonly size: number;
}

/** The span of an annotation before the edit, if the edit changed it, relative to the start of the edit. */
export interface AffectedAnnotation {
  readonly id: string;
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** The text it had lost, if it was an orphan already. */
  readonly orphan: Quote | undefined;
}

/** What to remember of an edit's effect on a span; undefined if moving the span back undoes it as well. */
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
  /** The deleted text. */
  readonly removed: string;
  /** The destructive edit that it undoes, if any. */
  readonly undone: DestructiveEdit | undefined;
  readonly affected: readonly AffectedAnnotation[];
  /** Whether it has to be remembered itself. */
  readonly isNoted: boolean;
}

/** Moves `destructiveEdits` through an edit, and adds the edit itself if it is to be remembered. */
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

/** Text inserted beside the edit's own text stays outside; an empty span stays before it. */
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
