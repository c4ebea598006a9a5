import { TextEdit } from '../text/edits';
import { contentHash } from '../text/hash';
import { Quote } from '../text/quotes';
import { Span } from '../text/span';
import { ReceivedEdit } from './carry-span';

/** How many harmful edits are remembered; the oldest are forgotten first. */
const MOST_HARMS = 1000;

/**
 * An edit that did something to annotations which only its exact inverse can take back. The span is where the text that
 * it put in lies now.
 */
export interface Harm extends Span {
  /** The text that it took away, by length and hash, since it may be long. */
  readonly removedLength: number;
  readonly removedHash: string;
  readonly harmed: readonly Harmed[];
  /** Older edits whose own text this one tore: they cannot be undone before it is. Their spans count from its start. */
  readonly hidden: readonly Harm[];
  /** How many edits are remembered here, hidden ones included. */
  readonly size: number;
}

/** Where an annotation stood before the edit, as far as the edit moved it, counted from the edit's start. */
export interface Harmed {
  readonly id: string;
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** The text it had lost, where it was an orphan already. */
  readonly orphan: Quote | undefined;
}

/** What an edit does to a span, for the memory; undefined where moving along undoes it as well. */
export function harmTo(
  id: string,
  span: Span,
  { sent, narrow }: ReceivedEdit,
  orphan: Quote | undefined,
): Harmed | undefined {
  const { start, end } = narrow;
  const isEmpty = span.start === span.end;
  const touches = isEmpty
    ? start < span.start && span.start <= end
    : sent.start < span.end && span.start < sent.end && !(span.start < start && end < span.end);
  if (start === end || !touches) return undefined;
  const within = (at: number): number | undefined => (start <= at && at <= end ? at - start : undefined);
  const harmed = { id, start: within(span.start), end: within(span.end), orphan };
  return harmed.start === undefined && harmed.end === undefined ? undefined : harmed;
}

/** The newest of `harms` that `edit` undoes exactly. */
export function harmUndoneBy(harms: readonly Harm[], { start, end, newText }: TextEdit): Harm | undefined {
  let hash: string | undefined;
  return harms.findLast((harm) => {
    if (harm.start !== start || harm.end !== end || harm.removedLength !== newText.length) return false;
    hash ??= contentHash(newText);
    return harm.removedHash === hash;
  });
}

/** Carries `harms` through an edit that undoes `undone`, and adds what the edit itself did, if `isNoted`. */
export function carryHarms(
  harms: readonly Harm[],
  edit: TextEdit,
  removed: string,
  undone: Harm | undefined,
  harmed: readonly Harmed[],
  isNoted: boolean,
): readonly Harm[] {
  const hidden: Harm[] = [];
  const kept: Harm[] = [];
  let moved = undone !== undefined;
  for (const harm of harms) {
    if (harm === undone) kept.push(...shown(harm, edit.start));
    else if (harmTo('', harm, { sent: edit, narrow: edit }, undefined) !== undefined)
      hidden.push(shifted(harm, -edit.start));
    else {
      const carried = carryHarm(harm, edit);
      moved ||= carried !== harm;
      kept.push(carried);
    }
  }
  if (hidden.length === 0 && !isNoted) return moved ? kept : harms;
  const size = 1 + sizeOf(hidden);
  kept.push({
    start: edit.start,
    end: edit.start + edit.newText.length,
    removedLength: removed.length,
    removedHash: contentHash(removed),
    harmed,
    hidden: size > MOST_HARMS ? [] : hidden,
    size: size > MOST_HARMS ? 1 : size,
  });
  while (sizeOf(kept) > MOST_HARMS) kept.shift();
  return kept;
}

/** Text put in beside the edit's own stays outside; an empty place stays before it. */
function carryHarm(harm: Harm, { start, end, newText }: TextEdit): Harm {
  const growth = newText.length - (end - start);
  const isEmpty = harm.start === harm.end;
  if (isEmpty ? end <= harm.start && start < harm.start : end <= harm.start) return shifted(harm, growth);
  return start < harm.end ? { ...harm, end: harm.end + growth } : harm;
}

function shown(harm: Harm, start: number): readonly Harm[] {
  return harm.hidden.map((each) => shifted(each, start));
}

function shifted(harm: Harm, by: number): Harm {
  return { ...harm, start: harm.start + by, end: harm.end + by };
}

function sizeOf(harms: readonly Harm[]): number {
  return harms.reduce((sum, { size }) => sum + size, 0);
}
