import { DATELINE_DASHES, MANGLED_DASH } from './dashes';
import type { Span } from '../../../text/span';
import type { Evidence } from '../../model/evidence';
import type { LocatedPlace } from '../../model/dump';
import type { Place } from '../../resources/places';
import type { Tables } from '../../resources/tables';
import { type DatelineDraft, readTail } from './tail';
import { readPlaceNames } from './place-names';
import { datelineCertainty, mayBeDateline } from './confidence';
import { pipedDateline } from './piped';
import { locate, type Located } from './locate-place';
import { findDates, isoDate } from '../timestamp/printed-date';

/** A dateline at the head of a paragraph; offsets relative to the line it was parsed from. Ends before its dash. */
export interface DatelineParse extends Span {
  readonly places: readonly DatelinePlace[];
  /** States and countries printed behind a place to say which one it is. */
  readonly qualifiers: readonly Span[];
  /** `2021-04-02`, `--04-02`, or null. */
  readonly date: string | null;
  /** The span of the date, if any. */
  readonly dateSpan: Span | null;
  readonly agency: (Span & { readonly name: string }) | null;
  /** Where the running text begins, behind the dash and blanks. */
  readonly bodyStart: number;
  /** 0 to 1: how sure; a bare capitalised place before a comma is doubtful, `CITY (Agency) -` is certain. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** One place that a dateline names. */
export interface DatelinePlace extends Span {
  readonly located: LocatedPlace;
  /** All places of the gazetteer it may be by what is printed with it. */
  readonly candidates: readonly Place[];
  /** Set where the printed name is a misspelling of a known one: the right form, in the case of the print. */
  readonly correction?: string;
}

/** A dateline is over after so many characters. UTF-16. */
const LONGEST = 160;

/** From this certainty on a second half is believed to belong to the first. */
const CERTAIN = 0.9;

/** So sure is an agency alone before a dash. */
const CREDITED = 0.8;

/** Under this certainty nothing is returned. */
const DOUBTFUL = 0.3;

/** How every dateline begins, and what it holds: most lines are spared the rest. */
const OPENS = /^(?:\p{Lu}|[(\d])/u;
const HOLDS_MARK = new RegExp(String.raw`[${DATELINE_DASHES}:(/\d]|${MANGLED_DASH}`, 'u');
const DASH = new RegExp(`[${DATELINE_DASHES}]`, 'u');

/**
 * Reads the dateline that begins at `from` in `line`, or null. The place names may be of any length, so every way to
 * end them is tried and the surest reading kept; of equals, the longer one.
 */
export function parseDateline(line: string, from: number, resources: Tables): DatelineParse | null {
  const text = line.slice(from, from + LONGEST);
  if (!OPENS.test(text) || !HOLDS_MARK.test(text)) return null;
  const piped = readPiped(text, from, resources);
  if (piped !== null) return piped;
  const dated = afterDate(text, from, resources);
  if (dated !== null) return dated;
  const best = surest(text, from, resources);
  return best?.places.length === 0 ? withPlaceAfter(line, best, resources) : best;
}

function surest(text: string, from: number, resources: Tables): DatelineParse | null {
  let best: Reading | undefined;
  for (const names of readPlaceNames(text)) {
    const draft = readTail(text, names, resources);
    if (draft === undefined || !mayBeDateline(text, draft)) continue;
    const places = locateAll(text, draft, resources);
    const confidence = datelineCertainty(text, draft, places, resources);
    if (confidence >= DOUBTFUL && (best === undefined || confidence >= best.confidence))
      best = { draft, places, confidence };
  }
  return best === undefined ? null : toParse(from, best);
}

/** A dateline with bars: its place is read as if it stood before the agency in brackets. */
function readPiped(text: string, from: number, resources: Tables): DatelineParse | null {
  const piped = pipedDateline(text);
  const agency = piped === null ? undefined : resources.outlets.lookup(piped.agency.printed);
  if (piped === null || agency === undefined) return null;
  const read = surest(`${piped.place} (${piped.agency.printed}) - A`, from, resources);
  if (read === null || read.places.length === 0) return null;
  const move = ({ start, end }: Span): Span => ({ start: start + from, end: end + from });
  return {
    ...read,
    end: from + piped.end,
    date: piped.date,
    dateSpan: piped.dateSpan === null ? null : move(piped.dateSpan),
    agency: { ...move(piped.agency), name: agency.name },
    bodyStart: from + piped.bodyStart,
    confidence: 1,
    evidence: piped.date === null ? read.evidence : [...read.evidence, { clue: 'date-printed' }],
  };
}

/** One way to read a dateline, with its names looked up; offsets relative to its first character. */
interface Reading {
  readonly draft: DatelineDraft;
  readonly places: readonly Located[];
  readonly confidence: number;
}

function locateAll(text: string, draft: DatelineDraft, resources: Tables): readonly Located[] {
  // A colon alone is believed behind a known place only, so that a misprint would change nothing.
  const corrected = draft.dash || draft.agency !== null || draft.dateSpan !== null;
  return draft.places.map((name, index) => {
    const next = draft.places[index + 1]?.start ?? Infinity;
    const own = draft.qualifiers.filter(({ start }) => start >= name.end && start < next);
    return locate(text, name, own, corrected, resources);
  });
}

/** Day and month that open a dateline, and the blank behind them. */
const OPENS_WITH_DATE = /^(?:\d{1,2}[ \t]\p{L}|\p{Lu}\p{L}{2,8}\.?[ \t]\d)/u;
const BEHIND_DATE = /^(?:,[ \t]|[ \t]{1,2})/;

/**
 * A dateline whose date comes first (`Nov 5 (Reuters) -`, `2 April, LONDON -`). A date with its year and no comma
 * behind is a stamp that the dateline follows.
 */
function afterDate(text: string, from: number, resources: Tables): DatelineParse | null {
  if (!OPENS_WITH_DATE.test(text)) return null;
  const [date] = findDates(text.slice(0, 40));
  const gap = date?.start === 0 ? BEHIND_DATE.exec(text.slice(date.end)) : null;
  if (date === undefined || gap === null) return null;
  const at = date.end + gap[0].length;
  const rest = surest(text.slice(at), from + at, resources);
  if (rest === null || rest.dateSpan !== null || (rest.agency === null && rest.places.length === 0))
    return null;
  const bare = rest.places.length === 0;
  const stamp = date.year !== undefined && !gap[0].startsWith(',');
  if (bare ? rest.confidence < CREDITED : rest.confidence < CERTAIN || stamp) return null;
  return {
    ...rest,
    start: from,
    date: isoDate(date) ?? null,
    dateSpan: { start: from, end: from + date.end },
    confidence: CERTAIN,
    evidence: [
      ...rest.evidence,
      { clue: 'date-printed' },
      ...(date.year === undefined ? [{ clue: 'year-not-printed' } as const] : []),
    ],
  };
}

/** An agency alone, taken together with the place and date that stand behind its dash (`(ANSA) - ROMA, 03 APR -`). */
function withPlaceAfter(line: string, alone: DatelineParse, resources: Tables): DatelineParse {
  const text = line.slice(alone.bodyStart, alone.bodyStart + LONGEST);
  const dashed = DASH.test(line.slice(alone.end, alone.bodyStart));
  const rest = dashed && /^\p{Lu}/u.test(text) ? surest(text, alone.bodyStart, resources) : null;
  if (rest === null || rest.agency !== null || rest.confidence < CERTAIN) return alone;
  return {
    ...rest,
    start: alone.start,
    agency: alone.agency,
    evidence: [...rest.evidence, ...alone.evidence],
  };
}

/** Nothing is said of a place that the gazetteer lacks. */
function placeEvidence({ known, correction, located }: Located): readonly Evidence[] {
  if (correction !== undefined) return [{ clue: 'place-corrected', detail: correction }];
  if (!known) return [];
  return [{ clue: 'place-known', detail: located.name }];
}

function toParse(from: number, { draft, places, confidence }: Reading): DatelineParse {
  const evidence = places.flatMap(placeEvidence);
  if (draft.agency !== null) evidence.push({ clue: 'agency-in-brackets', detail: draft.agency.name });
  if (draft.dash) evidence.push({ clue: 'dash-follows' });
  if (draft.dateSpan !== null) evidence.push({ clue: 'date-printed' });
  if (draft.date?.startsWith('--') === true) evidence.push({ clue: 'year-not-printed' });
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + from, end: span.end + from });
  return {
    start: from,
    end: from + draft.end,
    places: places.map(({ start, end, located, candidates, correction }) =>
      move({ start, end, located, candidates, ...(correction === undefined ? {} : { correction }) }),
    ),
    qualifiers: draft.qualifiers.map(move),
    date: draft.date,
    dateSpan: draft.dateSpan === null ? null : move(draft.dateSpan),
    agency: draft.agency === null ? null : move(draft.agency),
    bodyStart: from + draft.bodyStart,
    confidence,
    evidence,
  };
}
