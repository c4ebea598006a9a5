import { two } from '../parsers/timestamp/time-zones';

/** Milliseconds. */
const A_DAY = 86_400_000;

/** A calendar day as a number, so that days can be added and compared: days since 1 January 1970. */
export type DayNumber = number;

/**
 * The day at the start of `iso` (`2021-04-03`, with or without a time). Undefined for anything less than a
 * whole day.
 */
export function dayOf(iso: string): DayNumber | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number.isNaN(time) ? undefined : time / A_DAY;
}

/** The day as `2021-04-03`. */
export function isoDay(day: DayNumber): string {
  return new Date(day * A_DAY).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export function weekdayOf(day: DayNumber): number {
  // 1 January 1970 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/**
 * The week that contains a day, as `2021-W13`. Weeks begin on Monday and belong to the year of their
 * Thursday.
 */
export function isoWeek(day: DayNumber): string {
  const thursday = day - weekdayOf(day) + 4;
  const year = Number(isoDay(thursday).slice(0, 4));
  const first = Date.UTC(year, 0, 1) / A_DAY;
  return `${year}-W${two(Math.floor((thursday - first) / 7) + 1)}`;
}

/** The month `shift` months away from that of `day`, as `2021-04`. */
export function isoMonth(day: DayNumber, shift: number): string {
  const [year = 0, month = 1] = isoDay(day).split('-').map(Number);
  const months = year * 12 + month - 1 + shift;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}

/** The year `shift` years away from that of `day`, as `2021`. */
export function isoYear(day: DayNumber, shift: number): string {
  return String(Number(isoDay(day).slice(0, 4)) + shift);
}
