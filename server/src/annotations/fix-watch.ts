import type { Annotation, EditingAnnotation } from '../analysis/model/annotations';
import type { Problem } from '../analysis/model/dump';
import { applyEdits, type TextEdit } from '../text/edits';
import { slack, slid } from '../text/small-edits';
import { overlaps, sameSpan, type Span, textOf } from '../text/span';
import { SpanIndex } from '../text/span-index';
import type { DocumentAnnotations } from './document-annotations';
import { partsOfEdit } from './parts-of-edit';
import { type Correction, isSame, type Standing, WatchedFix } from './watched-fix';
import type { Changes } from './with-changes';

/** Makes a record of a fix that has just been made. */
export type RecordMaker = (
  fix: Pick<EditingAnnotation, 'code' | 'printed' | 'corrected' | 'start' | 'end'>,
) => EditingAnnotation;

/**
 * A place that a fix may correct although no problem of an analysis says so: the combined result of several
 * fixes.
 */
export interface FixInSight extends Span, Correction {}

/** A place that an edit reached, with what is there now. */
interface Looked {
  readonly each: WatchedFix;
  readonly standing: Standing;
}

/**
 * Watches the places of a document that fixes can change, and reports which fixes were made and which undone.
 * It compares the text of each place before and after a change rather than edits, which every client splits
 * differently. A fix made in several edits is recognised at the last one; a fix typed by hand, key by key,
 * counts like any other.
 */
export class FixWatch {
  private watched: WatchedFix[] = [];
  private problems: readonly Problem[] = [];
  /** Kept when the text changes: an undo brings it back, and a redo makes the fixes again. */
  private inSight: { readonly text: string; readonly fixes: Map<string, FixInSight> } | undefined;
  /** Whether there is anything to watch that is not watched yet. */
  private hasNews = false;
  private seen: DocumentAnnotations | undefined;

  /** The current text has been analysed. Fixes that are half made are still waited for. */
  analysed(problems: readonly Problem[], text: string): void {
    this.watched = this.watched.filter((each) => each.isRecorded || each.isUnderway(text));
    for (const each of this.watched) each.isSettled = each.isRecorded;
    this.problems = problems;
    this.hasNews = true;
  }

  /** A client was sent these fixes of the current text, and may or may not make them. */
  offered(fixes: readonly FixInSight[], text: string): void {
    if (fixes.length === 0) return;
    if (this.inSight?.text !== text) this.inSight = { text, fixes: new Map() };
    for (const fix of fixes) this.inSight.fixes.set(`${fix.start} ${fix.end} ${fix.corrected}`, fix);
    this.hasNews = true;
  }

  /**
   * Handles an edit as the client sent it.
   * @param annotations those of the text before the edit
   */
  edited(sent: TextEdit, text: string, annotations: DocumentAnnotations): void {
    this.watchRecords(annotations, text);
    this.watchFixes(text);
    const { fixes, others } = partsOfEdit(sent, text, this.watched);
    this.carry(fixes, text);
    this.carry(others, applyEdits(text, fixes));
  }

  /**
   * Moves the watched places through edits sorted by start. They are applied last to first, so that the other
   * offsets stay valid.
   */
  private carry(edits: readonly TextEdit[], text: string): void {
    for (const edit of [...edits].reverse()) {
      const moved = this.movedInto(edit, text);
      for (const each of this.watched) each.carry(moved, text);
    }
  }

  /**
   * How the records change now that the change is complete; undefined if they do not.
   * @param placed what is anchored in `text`, according to the edits alone
   */
  changed(text: string, placed: readonly Annotation[], make: RecordMaker): Changes | undefined {
    this.watched = this.watched.filter(({ isLost }) => !isLost);
    const touched = this.watched.filter(({ isTouched }) => isTouched);
    if (touched.length === 0) return undefined;
    const places = new Map(placed.map((each) => [each.id, each]));
    const standings = touched.map((each) => ({ each, standing: each.look(text) }));
    const gone = standings.flatMap(({ each, standing }) => withdrawn(each, standing));
    const came: EditingAnnotation[] = [];
    for (const { each, standing } of standings) {
      const record = recorded(each, standing, places, make);
      if (record !== undefined) {
        came.push(record);
        keep(each, record);
      }
    }
    gone.push(...this.toldTwice(standings));
    for (const { each, standing } of standings) each.standing = standing;
    const left = came.filter(({ id }) => !gone.includes(id));
    return gone.length + left.length === 0 ? undefined : { gone, came: left };
  }

  /**
   * The records to remove because another one covers the same change. One change may be a fix of two
   * problems, or the second half of one fix and the whole of another that was found in between: it is
   * recorded once, with the text as it was first printed.
   */
  private toldTwice(standings: readonly Looked[]): readonly string[] {
    const order = new Map(this.watched.map((each, index) => [each, index]));
    const first = standings.flatMap(({ each, standing }) =>
      standing.kind !== 'other' && each.standing.kind !== standing.kind
        ? [{ ...standing.span, isExact: standing.isExact, order: order.get(each) ?? Infinity }]
        : [],
    );
    if (first.length === 0) return [];
    const spans = new SpanIndex(first);
    const looked = new Map(standings.map(({ each, standing }) => [each, standing]));
    return this.watched.flatMap((each, index) => {
      if (!each.isRecorded) return [];
      const standing = looked.get(each);
      const span = standing === undefined || standing.kind === 'other' ? each : standing.span;
      const isSecond = spans
        .overlapping(span)
        .some((other) => other.order < index && (other.isExact || sameSpan(other, span)));
      return isSecond ? withdrawnRecord(each) : [];
    });
  }

  private watchRecords(annotations: DocumentAnnotations, text: string): void {
    if (this.seen === annotations) return;
    this.seen = annotations;
    const { placed, orphans } = annotations;
    const records = new Map(
      [...placed, ...orphans.map(({ annotation }) => annotation)]
        .filter((each) => each.kind === 'editing')
        .map((each) => [each.id, each]),
    );
    for (const each of this.watched) {
      const record = each.isRecorded && each.record !== undefined ? records.get(each.record.id) : undefined;
      each.isRecorded = record !== undefined;
      // The user may have added a note to it.
      if (record === undefined) continue;
      each.record = record;
      records.delete(record.id);
    }
    for (const record of records.values()) {
      const { code, printed, corrected, applied } = record;
      if (applied && textOf(text, record) === corrected)
        this.watched.unshift(new WatchedFix(record, printed, [{ code, corrected }], record));
    }
  }

  /**
   * Builds the watch list from an analysis and from offers, only once the text is edited: those are more
   * frequent than edits.
   */
  private watchFixes(text: string): void {
    if (!this.hasNews) return;
    this.hasNews = false;
    // The combined result of several fixes comes before each of them that is not on record: if both match a
    // change, the whole is recorded.
    const wholes = this.inSight?.text === text ? watchedPlaces([...this.inSight.fixes.values()], text) : [];
    const alone = this.problems.flatMap(({ code, fixes }) =>
      fixes.flatMap(({ edits }) =>
        edits.map(({ start, end, newText }) => ({ code, start, end, corrected: newText })),
      ),
    );
    this.problems = [];
    for (const whole of wholes) {
      const part = this.watched.findIndex((each) => !each.isRecorded && overlaps(each, whole));
      this.watched.splice(part < 0 ? this.watched.length : part, 0, whole);
    }
    this.watched.push(...watchedPlaces(alone, text));
  }

  /**
   * The edit, moved into a watched place if it can be moved there with the same effect; else as it was sent.
   */
  private movedInto(edit: TextEdit, text: string): TextEdit {
    if (this.watched.some((each) => each.holds(edit))) return edit;
    const { left, right } = slack(edit, text);
    if (left + right === 0) return edit;
    let best: number | undefined;
    for (const { start, end } of this.watched) {
      if (end - start < edit.end - edit.start) continue;
      const by = edit.start < start ? start - edit.start : end - edit.end;
      const isNearer = best === undefined || Math.abs(by) < Math.abs(best);
      if (-left <= by && by <= right && isNearer) best = by;
    }
    return slid(edit, text, best ?? 0);
  }
}

/** The places of fixes, each with all the corrections that can be made there. */
function watchedPlaces(fixes: readonly FixInSight[], text: string): readonly WatchedFix[] {
  const places = new Map<string, { readonly place: Span; readonly corrections: Correction[] }>();
  for (const { start, end, code, corrected } of fixes) {
    const key = `${start} ${end}`;
    const known = places.get(key) ?? { place: { start, end }, corrections: [] };
    if (known.corrections.every((each) => each.corrected !== corrected))
      known.corrections.push({ code, corrected });
    places.set(key, known);
  }
  return [...places.values()].map(
    ({ place, corrections }) => new WatchedFix(place, textOf(text, place), corrections),
  );
}

/**
 * The id of the record to remove: the fix was undone, was another one, or was only a step towards something
 * else.
 */
function withdrawn(each: WatchedFix, standing: Standing): readonly string[] {
  const stays =
    standing.kind === 'other'
      ? // Once an analysis has seen the fix, any other text is a later change by hand.
        each.isSettled
      : standing.kind === 'applied' && standing.correction.corrected === each.record?.corrected;
  return stays ? [] : withdrawnRecord(each);
}

function withdrawnRecord(each: WatchedFix): readonly string[] {
  if (!each.isRecorded || each.record === undefined) return [];
  each.isRecorded = false;
  return [each.record.id];
}

/** The record to add, or to replace at its place, if the fix has been made. */
function recorded(
  { record, isRecorded, standing: before, printed }: WatchedFix,
  standing: Standing,
  places: ReadonlyMap<string, Annotation>,
  make: RecordMaker,
): EditingAnnotation | undefined {
  if (standing.kind !== 'applied') return undefined;
  const { correction, span } = standing;
  if (isRecorded && record !== undefined) {
    const place = places.get(record.id);
    return place?.start === span.start && place.end === span.end ? undefined : { ...record, ...span };
  }
  // A user has removed it, or another record covers it.
  if (before.kind === 'applied' && isSame(before.correction, correction)) return undefined;
  const { code, corrected } = correction;
  return record?.corrected === corrected && record.code === code
    ? { ...record, ...span }
    : make({ code, printed, corrected, ...span });
}

function keep(each: WatchedFix, record: EditingAnnotation): void {
  if (!each.isRecorded) each.isSettled = false;
  each.record = record;
  each.isRecorded = true;
}
