import { dayOf, isoDay, weekdayOf } from '../analysis/dates/days';

/** The parts of an ISO 8601 date that are given. */
interface DateParts {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** `01:30`, as printed. */
  readonly time: string | undefined;
  /** `Z` or `+09:00`. */
  readonly zone: string | undefined;
}

const ISO =
  /^(?:(\d{4})|-)(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** A week in ISO 8601, `2021-W13`. */
const WEEK = /^(\d{4})-W(\d{2})$/;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * The date as a short label: `4 Apr 2021`, `2 Apr, no year`, `Apr 2021`, `2021`, `week of 5 Apr 2021`.
 * Malformed input is returned unchanged.
 */
export function shortDate(iso: string): string {
  const monday = mondayOf(iso);
  if (monday !== undefined) return `week of ${shortDate(monday)}`;
  const parts = parse(iso);
  if (parts === undefined) return iso;
  const day = dayWords(parts, 3);
  return parts.year === undefined ? `${day}, no year` : day;
}

/**
 * Date and time for a sentence: `3 April 2021, 16:30 UTC` if the zone is known, `4 September 2020, 01:38` as
 * printed if it is not, `2 April` without a year. Malformed input is returned unchanged.
 */
export function longDate(iso: string): string {
  const monday = mondayOf(iso);
  if (monday !== undefined) return `the week of ${longDate(monday)}`;
  const parts = parse(iso);
  if (parts === undefined) return iso;
  if (parts.time === undefined) return dayWords(parts);
  if (parts.zone === undefined) return `${dayWords(parts)}, ${parts.time}`;
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const utc = parse(moment.toISOString());
  return utc === undefined ? iso : `${dayWords(utc)}, ${utc.time ?? ''} UTC`;
}

/** The Monday of a week; undefined if the input is not a week. Week 1 is the one that contains 4 January. */
function mondayOf(iso: string): string | undefined {
  const [, year, week] = WEEK.exec(iso) ?? [];
  if (year === undefined || Number(week) < 1 || Number(week) > 53) return undefined;
  const fourth = dayOf(`${year}-01-04`);
  return fourth === undefined ? undefined : isoDay(fourth - weekdayOf(fourth) + 1 + (Number(week) - 1) * 7);
}

/** The day of a date, `2021-04-03`; undefined if it is less precise than a day. */
export function dayIn(iso: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(iso)?.[0];
}

function dayWords(parts: DateParts, monthLength?: number): string {
  const month = parts.month === undefined ? undefined : MONTHS[parts.month - 1]?.slice(0, monthLength);
  return [parts.day, month, parts.year].filter((part) => part !== undefined).join(' ');
}

function parse(iso: string): DateParts | undefined {
  const match = ISO.exec(iso);
  if (match === null) return undefined;
  const [, year, month, day, time, zone] = match;
  if (year === undefined && month === undefined) return undefined;
  if (month !== undefined && MONTHS[Number(month) - 1] === undefined) return undefined;
  return { year: asNumber(year), month: asNumber(month), day: asNumber(day), time, zone };
}

function asNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
