import { allMatches } from '../../../text/all-matches';
import type { Span } from '../../../text/span';
import { ERA_YEAR, ERA_YEAR_EAST_ASIAN, yearOfEra } from './era-years';
import { fromSolarHijri, SOLAR_HIJRI_MONTH, SOLAR_HIJRI_YEAR } from './solar-hijri';
import { isPlainMonth, MONTH_BEHIND_DAY, MONTH_WITH_CAPITAL, monthNumber, WEEKDAY } from './month-names';
import { two } from './time-zones';

/** A calendar date as printed; offsets relative to the searched text. */
export interface PrintedDate extends Span {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** Day and month may be the other way round (`03/04/2021`): neither is given then. */
  readonly orderOpen: boolean;
}

const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const YEAR = '(?:19|20)\\d\\d';
const BEFORE = `(?:(?:${WEEKDAY})[.,]?[ \\t]{1,3}(?:the[ \\t])?(?:den[ \\t])?)?`;
const ERA_BEFORE = `(?:(?<era>${ERA_YEAR})[,.]?[ \\t]{1,2})?`;
const AFTER = `(?:[ \\t]{0,2},?[ \\t]{1,2}(?:${WEEKDAY})(?![\\p{L}]))?`;
const MONTH_FIRST = `(?<month1>${MONTH_WITH_CAPITAL})(?![\\p{Ll}])\\.?(?:[ \\t]{0,2}|-(?=\\d{1,2}-\\d{4}))(?<day1>${DAY})(?:st|nd|rd|th)?(?!\\d|:\\d|[.,]\\d)(?:[ \\t]?\\((?:${WEEKDAY})\\.?\\)(?=,?[ \\t]\\d{4}))?(?:(?:-(?=\\d{4})|[ \\t]{0,2}),?[ \\t]{0,2}(?<year1>${YEAR}|${ERA_YEAR}))?`;
const DAY_FIRST = `(?<day2>${DAY})(?:st|nd|rd|th|er|º|°|\\.)?(?:[ \\t]{1,2}|[-/.])(?:de[ \\t]|of[ \\t])?(?<month2>${MONTH_BEHIND_DAY})(?![\\p{Ll}])\\.?(?:(?:[ \\t]{0,2},?[ \\t]{0,2}|[-/.])(?:de[ \\t]|del[ \\t])?(?<year2>${YEAR}|${ERA_YEAR}|(?<=[-/])\\d\\d(?![\\d:])|['’]\\d\\d(?!\\d)|(?<=[ \\t])\\d\\d(?=[ \\t]*$)))?`;
const YEAR_FIRST = `(?<year3>${YEAR})(?<mark3>[-/]|\\.[ \\t]?)(?<month3>0?[1-9]|1[0-2])\\k<mark3>(?<day3>${DAY})(?!\\d{1,3}[-/.])`;
const EAST_ASIAN = `(?:(?<year5>${YEAR}|${ERA_YEAR_EAST_ASIAN})[ \\t]?[年년][ \\t]?)?(?<month5>1[0-2]|0?[1-9])[ \\t]?[月월][ \\t]?(?<day5>${DAY})[ \\t]?[日일]`;
const SOLAR_HIJRI = `(?:(?<day6>${DAY})[ \\t](?<month6>${SOLAR_HIJRI_MONTH})|(?<month7>${SOLAR_HIJRI_MONTH})[ \\t](?<day7>${DAY}))[ \\t]?,?[ \\t](?<year6>${SOLAR_HIJRI_YEAR})(?!\\d)`;
const NUMBERS = `(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year4>${YEAR}|\\d\\d)(?![\\d%])`;

const FORMS = `${ERA_BEFORE}${BEFORE}(?:${MONTH_FIRST}|${DAY_FIRST}|${YEAR_FIRST}|${EAST_ASIAN}|${SOLAR_HIJRI}|${NUMBERS})${AFTER}`;
/** A date begins with a digit, a capital, a letter of another script, or a weekday: most places of a line are passed over by this. */
const START = '(?=[\\dA-Z]|[^\\x00-\\x7f]|(?<!\\p{L})[a-z])';
const DATE = new RegExp(`${START}(?<![\\p{N}.,:/-]|\\p{Lu}(?=\\p{Lu}))${FORMS}`, 'gu');
const DATE_FIRST = new RegExp(`^${FORMS}`, 'u');

/** Which of two numbers is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** Countries that write the month first. */
const MONTH_FIRST_COUNTRIES = new Set(['US', 'PH', 'FM', 'MH', 'PW']);

/**
 * All calendar dates printed in `text`, weekday included, in order. `order`, else the habit of `country`, settles `03/04/2021`; points
 * between numbers mean day first. Numbers that make no date are passed over.
 */
export function findDates(text: string, country?: string, order?: DateOrder): readonly PrintedDate[] {
  return allMatches(DATE, text).flatMap(
    (match) => readMatch(match, match.index, order ?? habitOf(country)) ?? [],
  );
}

/** The date that `text` begins with, if it does. */
export function dateAtStart(text: string): PrintedDate | undefined {
  const match = DATE_FIRST.exec(text);
  return match === null ? undefined : readMatch(match, 0, undefined);
}

function readMatch(
  match: RegExpMatchArray,
  start: number,
  order: DateOrder | undefined,
): PrintedDate | undefined {
  const date = readParts(match.groups ?? {}, order);
  if (date === undefined || !isPossible(date)) return undefined;
  return { start, end: start + match[0].length, ...date };
}

type DateParts = Pick<PrintedDate, 'year' | 'month' | 'day' | 'orderOpen'>;

function readParts(
  parts: Readonly<Record<string, string | undefined>>,
  order: DateOrder | undefined,
): DateParts | undefined {
  const named = parts['month1'] ?? parts['month2'];
  if (named !== undefined) {
    const year = parts['year1'] ?? parts['year2'] ?? parts['era'];
    if (year === undefined && !isPlainMonth(named)) return undefined;
    return {
      year: year === undefined ? undefined : fullYear(year),
      month: monthNumber(named),
      day: Number(parts['day1'] ?? parts['day2']),
      orderOpen: false,
    };
  }
  if (parts['year3'] !== undefined)
    return {
      year: Number(parts['year3']),
      month: Number(parts['month3']),
      day: Number(parts['day3']),
      orderOpen: false,
    };
  if (parts['month5'] !== undefined)
    return {
      year: parts['year5'] === undefined ? undefined : fullYear(parts['year5']),
      month: Number(parts['month5']),
      day: Number(parts['day5']),
      orderOpen: false,
    };
  const solarYear = parts['year6'];
  if (solarYear !== undefined) {
    const monthName = parts['month6'] ?? parts['month7'] ?? '';
    const date = fromSolarHijri(Number(solarYear), monthName, Number(parts['day6'] ?? parts['day7']));
    return date === undefined ? undefined : { ...date, orderOpen: false };
  }
  const year = fullYear(parts['year4'] ?? '');
  const first = Number(parts['first']);
  const second = Number(parts['second']);
  if (first > 12 && second > 12) return undefined;
  const dayFirst = { year, month: second, day: first, orderOpen: false };
  const monthFirst = { year, month: first, day: second, orderOpen: false };
  if (first > 12 || parts['mark'] === '.') return dayFirst;
  if (second > 12) return monthFirst;
  if (first === second) return dayFirst;
  if (order !== undefined) return order === 'month-first' ? monthFirst : dayFirst;
  return { year, month: undefined, day: undefined, orderOpen: true };
}

/** How a country (ISO 3166-1 alpha-2) writes dates in numbers; undefined for no country. */
export function habitOf(country: string | undefined): DateOrder | undefined {
  if (country === undefined) return undefined;
  return MONTH_FIRST_COUNTRIES.has(country) ? 'month-first' : 'day-first';
}

/** Two digits are of this century up to 49; an era's year has its own count. Undefined for an era's year that contradicts itself. */
function fullYear(printed: string): number | undefined {
  const digits = printed.replace(/^['’]/u, '');
  if (!/^\d+$/.test(digits)) return yearOfEra(digits);
  const value = Number(digits);
  return digits.length === 4 ? value : value < 50 ? 2000 + value : 1900 + value;
}

function isPossible({ year, month, day }: DateParts): boolean {
  if (month === undefined || day === undefined) return true;
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}

/** The date in ISO 8601, `--04-02` without a year; undefined where its order is open. */
export function isoDate({ year, month, day }: DateParts): string | undefined {
  if (month === undefined || day === undefined) return undefined;
  return `${year === undefined ? '-' : year}-${two(month)}-${two(day)}`;
}
