import type { Problem } from '../model/dump';
import type { ProblemArguments } from '../model/problem-arguments';
import type { Tables } from '../resources/tables';
import type { ArticleLine } from './anatomy';
import type { AnatomyDraft } from './draft';
import { findTimestamps, type TimestampParse } from '../parsers/timestamp/timestamp';

/** Stamps are looked for this far into a line (UTF-16); further in, a date belongs to the story. */
const SEARCHED = 160;

/** A stamp is no longer than this. UTF-16. */
const LONGEST_STAMP = 60;

/** What may stand right behind a time and belongs to it. */
const UNIT = /^(?:hrs?|hours?|uhr|mins?|mn|am|pm|est|local)$/i;

/** Reads the timestamps of a head line into the draft and returns them, relative to the line. */
export function addStamps(
  draft: AnatomyDraft,
  line: ArticleLine,
  resources: Tables,
): readonly TimestampParse[] {
  return addStampsWithin(draft, line, Math.min(line.text.length, SEARCHED), resources);
}

/** The same for the first `length` characters only: a body line's stamp stands before its dateline. */
export function addStampsWithin(
  draft: AnatomyDraft,
  line: ArticleLine,
  length: number,
  resources: Tables,
): readonly TimestampParse[] {
  const searched = line.text.slice(0, length + LONGEST_STAMP);
  if (!/\d|ago\b/.test(searched)) return [];
  // A stamp that touches the end of what was searched may go on behind it.
  const cut = searched.length < line.text.length ? searched.length : Infinity;
  const found = findTimestamps(searched, countryOf(draft, resources)).filter(
    (stamp) => stamp.start < length && stamp.end < cut,
  );
  for (const stamp of found) {
    const span = { start: line.start + stamp.start, end: line.start + stamp.end };
    const text = line.text.slice(stamp.start, stamp.end);
    draft.timestamps.push({ ...span, text, iso: stamp.iso, role: stamp.role, evidence: stamp.evidence });
    draft.spans.push({
      ...span,
      kind: 'timestamp',
      ...(stamp.iso === null ? {} : { iso: stamp.iso }),
      evidence: stamp.evidence,
    });
    addGlueAfter(draft, line, stamp);
    addGlueBefore(draft, line, stamp);
  }
  return found;
}

/** A time of day that stands on a line below its date makes the date more precise. */
export function addClock(draft: AnatomyDraft, clock: string): void {
  const last = draft.timestamps.at(-1);
  if (last?.iso?.length !== WHOLE_DAY) return;
  const [read] = findTimestamps(`${last.iso} ${clock}`);
  if (read?.iso == null || !read.iso.startsWith(last.iso)) return;
  const { iso } = read;
  draft.timestamps[draft.timestamps.length - 1] = { ...last, iso };
  const span = draft.spans.findIndex((each) => each.kind === 'timestamp' && each.start === last.start);
  const marked = draft.spans[span];
  if (marked !== undefined) draft.spans[span] = { ...marked, iso };
}

/** `2021-04-03`: a date without a time of day. UTF-16. */
const WHOLE_DAY = 10;

/** Reports a stamp that runs into the next word (`GMTLONDON`). */
function addGlueAfter(draft: AnatomyDraft, line: ArticleLine, { start, end }: TimestampParse): void {
  const next = /^\p{L}[\p{L}\p{M}'’]*/u.exec(line.text.slice(end))?.[0];
  if (next === undefined || !/^\p{Lu}.{2}/u.test(next) || UNIT.test(next)) return;
  const last = /[\p{L}\p{N}]+$/u.exec(line.text.slice(start, end))?.[0] ?? '';
  draft.problems.push(lostBlank(line.start + end, last, next, { variant: 'behind-timestamp', last, next }));
}

/** Reports a stamp, or its label, that the word before runs into (`PressApril 28`, `MarshPosted 2/1/2018`). */
function addGlueBefore(draft: AnatomyDraft, line: ArticleLine, { labelStart, end }: TimestampParse): void {
  const before = /\p{L}[\p{L}\p{M}'’]*$/u.exec(line.text.slice(0, labelStart))?.[0] ?? '';
  const first = /^(?:\p{Lu}\p{Ll}[\p{L}.]*|\d[\d/.-]*)/u.exec(line.text.slice(labelStart, end))?.[0];
  if (first === undefined || !/\p{L}\p{Ll}$/u.test(before)) return;
  const args = { variant: 'before-timestamp', before, first } as const;
  draft.problems.push(lostBlank(line.start + labelStart, before, first, args));
}

/** A blank lost at `at`, where the word `left` ends and `right` begins, with the one fix it needs. */
function lostBlank(at: number, left: string, right: string, args: ProblemArguments['typo.glued']): Problem {
  return {
    code: 'typo.glued',
    args,
    severity: 'warning',
    start: at - left.length,
    end: at + right.length,
    fixes: [
      {
        description: { kind: 'part-by-blank', left, right },
        edits: [{ start: at, end: at, newText: ' ' }],
        class: 'certain',
      },
    ],
    evidenceOfPrint: false,
  };
}

/** The country that settles an ambiguous zone: that of the article's outlet, as far as it has been read. */
function countryOf(draft: AnatomyDraft, resources: Tables): string | undefined {
  const [first] = draft.outlets;
  return first === undefined ? undefined : (resources.outlets.lookup(first.name)?.country ?? undefined);
}
