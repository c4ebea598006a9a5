import { DATELINE_DASHES } from './dashes';
import type { Span } from '../../../text/span';
import { findDates, isoDate } from '../timestamp/printed-date';

/** A dateline whose parts stand between bars, as exports of agencies print it; offsets relative to its first character. */
export interface PipedDateline {
  readonly place: string;
  readonly agency: Span & { readonly printed: string };
  /** ISO 8601; null where none is printed or its order stays open. */
  readonly date: string | null;
  readonly dateSpan: Span | null;
  /** Behind the date and its time; the length of the text is no part of it. */
  readonly end: number;
  readonly bodyStart: number;
}

/** `Suva, Fiji | AFP | Thursday 6/15/2023 - 09:21 UTC+12 | 210 words - `. Bounded, so that matching stays linear. */
const PIPED = new RegExp(
  String.raw`^(?<place>\p{Lu}[^|]{1,60}?)[ \t]*\|[ \t]*(?<agency>[^|]{2,40}?)[ \t]*\|[ \t]*(?<stamp>[^|]{6,60}?)[ \t]*(?:\|[ \t]*\d[\d.,]{0,6}[ \t]\p{L}{1,12}[ \t]*)?(?:\|[ \t]*)?[${DATELINE_DASHES}]{1,2}(?:[ \t]+|$)(?!\d{1,2}[:.]\d)(?=$|["“‘'(]?[\p{Lu}\p{N}])`,
  'u',
);

/** Reads the dateline with bars that `text` begins with, or null. Nothing is looked up. */
export function pipedDateline(text: string): PipedDateline | null {
  const groups = text.includes('|') ? PIPED.exec(text) : null;
  const { place, agency, stamp } = groups?.groups ?? {};
  if (groups === null || place === undefined || agency === undefined || stamp === undefined) return null;
  const agencyAt = text.indexOf(agency, place.length + 1);
  const stampAt = text.indexOf(stamp, agencyAt + agency.length + 1);
  const [date] = findDates(stamp);
  if (date === undefined) return null;
  return {
    place,
    agency: { start: agencyAt, end: agencyAt + agency.length, printed: agency },
    date: isoDate(date) ?? isoByWeekday(stamp.slice(date.start, date.end)),
    dateSpan: { start: stampAt + date.start, end: stampAt + date.end },
    end: stampAt + stamp.length,
    bodyStart: groups[0].length,
  };
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The one order of day and month that falls on the printed English weekday. */
function isoByWeekday(printed: string): string | null {
  const weekday = WEEKDAYS.indexOf(printed.slice(0, 3).toLowerCase());
  const orders = (['month-first', 'day-first'] as const).flatMap((order) => {
    const [date] = findDates(printed, undefined, order);
    const iso = date === undefined ? undefined : isoDate(date);
    return iso !== undefined && new Date(`${iso}T00:00:00Z`).getUTCDay() === weekday ? [iso] : [];
  });
  return orders.length === 1 ? (orders[0] ?? null) : null;
}
