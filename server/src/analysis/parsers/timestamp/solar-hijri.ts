/** Months of the Iranian calendar as English-language news spells them, and in Persian. General knowledge. */
const MONTHS: readonly string[] = [
  'Farvardin فروردین',
  'Ordibehesht اردیبهشت',
  'Khordad خرداد',
  'Tir تیر',
  'Mordad Amordad مرداد',
  'Shahrivar شهریور',
  'Mehr مهر',
  'Aban آبان',
  'Azar آذر',
  'Dey دی',
  'Bahman بهمن',
  'Esfand اسفند',
];

/** Source of a pattern for the names of these months. */
export const SOLAR_HIJRI_MONTH = MONTHS.flatMap((names) => names.split(' '))
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Source of a pattern for the years news prints. */
export const SOLAR_HIJRI_YEAR = '1[34]\\d\\d';

/** Years of the 33-year cycle that have a thirtieth day of Esfand; it holds from 1244 to 1472. */
const LEAP_IN_CYCLE = new Set([1, 5, 9, 13, 17, 22, 26, 30]);

/** 1 Farvardin 1400 was 21 March 2021. Milliseconds. */
const NEW_YEAR_1400 = Date.UTC(2021, 2, 21);
const A_DAY = 86_400_000;

interface CommonDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The common date of a day of the Solar Hijri calendar, its month by name; undefined where there is no such day. */
export function fromSolarHijri(year: number, monthName: string, day: number): CommonDate | undefined {
  const month = MONTHS.findIndex((names) => names.split(' ').includes(monthName));
  if (month < 0 || day < 1 || day > daysIn(year, month)) return undefined;
  let days = day - 1;
  for (let before = 0; before < month; before++) days += daysIn(year, before);
  for (let before = 1400; before < year; before++) days += daysInYear(before);
  for (let after = year; after < 1400; after++) days -= daysInYear(after);
  const date = new Date(NEW_YEAR_1400 + days * A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Six months of 31 days, five of 30, and Esfand. `month` counts from 0. */
function daysIn(year: number, month: number): number {
  if (month < 6) return 31;
  return month < 11 || isLeap(year) ? 30 : 29;
}

function daysInYear(year: number): number {
  return isLeap(year) ? 366 : 365;
}

function isLeap(year: number): boolean {
  return LEAP_IN_CYCLE.has(year % 33);
}
