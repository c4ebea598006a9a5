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

/** Makes a record of a fix that is there now. */
export type RecordMaker = (
  fix: Pick<EditingAnnotation, 'code' | 'printed' | 'corrected' | 'start' | 'end'>,
) => EditingAnnotation;

/** A place that a fix may put right though no problem of an analysis says so: what fixes of many come to there. */
export interface FixInSight extends Span, Correction {}

/** A place that was reached, with what stands there now. */
interface Looked {
  readonly each: WatchedFix;
  readonly standing: Standing;
}

/**
 * Watches the places of one document that fixes can change, and tells which fixes were made and which undone: by what stood at
 * each place and what stands there after a change, and not by the edits, which every client cuts otherwise. A fix that comes in
 * parts is known by its last part; one that is typed by hand, key by key, is a fix like any other.
 */
export class FixWatch {
  private watched: WatchedFix[] = [];
  private problems: readonly Problem[] = [];
  /** Kept when the text is another one: an undo brings it back, and a redo makes the fixes again. */
  private inSight: { readonly text: string; readonly fixes: Map<string, FixInSight> } | undefined;
  /** Whether there is anything to watch that is not watched yet. */
  private hasNews = false;
  private seen: DocumentAnnotations | undefined;

  /** The text was analysed as it is now. Fixes that are half made are still waited for. */
  analysed(problems: readonly Problem[], text: string): void {
    this.watched = this.watched.filter((each) => each.isRecorded || each.isUnderway(text));
    for (const each of this.watched) each.isSettled = each.isRecorded;
    this.problems = problems;
    this.hasNews = true;
  }

  /** A client was told how to make these fixes of the text as it is now, which it may do or not. */
  offered(fixes: readonly FixInSight[], text: string): void {
    if (fixes.length === 0) return;
    if (this.inSight?.text !== text) this.inSight = { text, fixes: new Map() };
    for (const fix of fixes) this.inSight.fixes.set(`${fix.start} ${fix.end} ${fix.corrected}`, fix);
    this.hasNews = true;
  }

  /**
   * An edit as the client sent it.
   * @param annotations those of the text before the edit
   */
  edited(sent: TextEdit, text: string, annotations: DocumentAnnotations): void {
    this.watchRecords(annotations, text);
    this.watchFixes(text);
    const { fixes, others } = partsOfEdit(sent, text, this.watched);
    this.carry(fixes, text);
    this.carry(others, applyEdits(text, fixes));
  }

  /** Carries what is watched through edits that are told in order. The last goes first, so that the places of the others hold. */
  private carry(edits: readonly TextEdit[], text: string): void {
    for (const edit of [...edits].reverse()) {
      const moved = this.movedInto(edit, text);
      for (const each of this.watched) each.carry(moved, text);
    }
  }

  /**
   * What the change that is complete now did to the records; undefined where it did nothing.
   * @param placed what has its place in `text`, as far as the edits alone tell
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
   * The records that are to go because another one tells of the same change. One change may be a fix of two problems, or the
   * second half of one and the whole of another, which was found in between: it is told once, as what was printed first.
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
      // A note may have been made of it.
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

  /** Builds what is watched of an analysis and of offers, once the text is edited: there are more of them than edits. */
  private watchFixes(text: string): void {
    if (!this.hasNews) return;
    this.hasNews = false;
    // What several fixes come to stands before each of them that is not on record: where both tell of a change, the whole is told.
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

  /** The edit where it does the same and lies within a place that is watched, if it can; else as it was sent. */
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

/** The places of fixes, each with all that can be made there. */
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

/** The id of the record that is to go: the fix is undone, was another one, or was none but the way to something else. */
function withdrawn(each: WatchedFix, standing: Standing): readonly string[] {
  const stays =
    standing.kind === 'other'
      ? // What an analysis has seen is changed by hand since.
        each.isSettled
      : standing.kind === 'applied' && standing.correction.corrected === each.record?.corrected;
  return stays ? [] : withdrawnRecord(each);
}

function withdrawnRecord(each: WatchedFix): readonly string[] {
  if (!each.isRecorded || each.record === undefined) return [];
  each.isRecorded = false;
  return [each.record.id];
}

/** The record that is to be there from now on, or anew at its place, where the fix is made. */
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
  // A person has removed it, or it is told by another record.
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
