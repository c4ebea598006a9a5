import { RANGE_DASHES } from '../../text/character-classes';
import {
  DOUBTFUL_MONTHS,
  FEASTS,
  MONTH_CUES,
  MONTHS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
  YEAR_CUES,
} from '../words/tables/calendar';
import { FUNCTION_WORDS } from '../words/tables/function-words';
import { isCapital, lowerAt, type Match, type ParagraphContext } from '../words/paragraph-context';

/** Words before "80s" that make it a decade. */
const DECADE_CUES = new Set(['the', 'early', 'mid', 'late', 'and', '-']);

/** Nouns after a number that make it a count, not a year. */
const COUNTED = /s$|^(?:people|men|women|children|percent|million|billion|square|sq|km|kg|km2)$/;

/** Tokens read as (part of) a date. The parts are numbers as printed. */
interface Reading {
  readonly to: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * The date that begins at `at`: a weekday, a month, a day, a year, or any of them printed together
 * ("Saturday, April 3, 2021", "3 April", "2019-2021", "1960s"). Relative phrases ("last month") are excluded,
 * as in the corpora used for evaluation; in "last Saturday" the day is marked.
 */
export function dateAt(context: ParagraphContext, at: number): Match | undefined {
  const reading =
    weekdayDate(context, at) ??
    calendarDate(context, at) ??
    yearAt(context, at) ??
    periodAt(context, at) ??
    feastAt(context, at);
  if (reading === undefined) return undefined;
  const iso = isoOf(reading);
  const found: Match = {
    from: at,
    to: reading.to,
    kind: 'date',
    confidence: 0.9,
    evidence: [{ clue: 'date-printed' }],
  };
  return iso === undefined ? found : { ...found, iso };
}

function weekdayDate(context: ParagraphContext, at: number): Reading | undefined {
  const token = context.nameTokens[at];
  if (!isCapital(token)) return undefined;
  const isDay = WEEKDAYS.has(token.facts.lower);
  if (!isDay && !SHORT_WEEKDAYS.has(token.facts.lower)) return undefined;
  const next = lowerAt(context, at + 1) === ',' ? at + 2 : at + 1;
  const date = calendarDate(context, next);
  if (date?.day !== undefined) return date;
  return isDay ? { to: at + 1 } : undefined;
}

function calendarDate(context: ParagraphContext, at: number): Reading | undefined {
  return monthFirst(context, at) ?? dayFirst(context, at) ?? numeric(context, at);
}

/** "April 3, 2021", "April 3-5", "April 3 and 4", "April 2021", "April". */
function monthFirst(context: ParagraphContext, at: number): Reading | undefined {
  const month = monthAt(context, at);
  if (month === undefined) return undefined;
  const day = dayAt(context, at + 1);
  if (day !== undefined) {
    const range = rangeEnd(context, day.to);
    const year = yearAfter(context, range);
    return year === undefined
      ? { to: range, month, day: day.day }
      : { to: year.to, month, day: day.day, year: year.year };
  }
  const ofYear = lowerAt(context, at + 1) === 'of' ? at + 2 : at + 1;
  const year =
    fourDigits(context, ofYear) ??
    (lowerAt(context, at + 1) === ',' ? fourDigits(context, at + 2) : undefined);
  if (year !== undefined)
    return { to: (fourDigits(context, ofYear) === undefined ? at + 2 : ofYear) + 1, month, year };
  const word = lowerAt(context, at);
  if (DOUBTFUL_MONTHS.has(word) && !MONTH_CUES.has(lowerAt(context, at - 1))) return undefined;
  return (word.length > 4 || DOUBTFUL_MONTHS.has(word) || word === 'july' || word === 'june') &&
    !isShort(word)
    ? { to: at + 1, month }
    : undefined;
}

function isShort(month: string): boolean {
  return month.length <= 3 && month !== 'may';
}

/** "3 April 2021", "3rd of April", "3-5 April". */
function dayFirst(context: ParagraphContext, at: number): Reading | undefined {
  const day = dayAt(context, at);
  if (day === undefined) return undefined;
  let index = rangeEnd(context, day.to);
  if (lowerAt(context, index) === 'of') index++;
  const month = monthAt(context, index);
  if (month === undefined) return undefined;
  const year = yearAfter(context, index + 1);
  return year === undefined
    ? { to: index + 1, month, day: day.day }
    : { to: year.to, month, day: day.day, year: year.year };
}

/** "2021-04-03", "03/04/2021": adjacent numbers. Only the first form shows which number is which. */
function numeric(context: ParagraphContext, at: number): Reading | undefined {
  if (context.nameTokens[at]?.shape !== 'number' || context.nameTokens[at + 2]?.shape !== 'number')
    return undefined;
  const [first, mark, second, mark2, third] = context.nameTokens.slice(at, at + 5);
  if (
    first?.shape !== 'number' ||
    mark === undefined ||
    second?.shape !== 'number' ||
    third?.shape !== 'number'
  )
    return undefined;
  if (mark2?.text !== mark.text || (mark.text !== '-' && mark.text !== '/')) return undefined;
  if ([mark, second, mark2, third].some((token) => token.gap !== 'none')) return undefined;
  const isYearFirst = /^(?:1[5-9]|20)\d\d$/.test(first.text);
  if (isYearFirst && /^\d\d?$/.test(second.text) && /^\d\d?$/.test(third.text)) {
    return { to: at + 5, year: Number(first.text), month: Number(second.text), day: Number(third.text) };
  }
  const isYearLast = /^(?:1[5-9]|20)\d\d$/.test(third.text);
  return isYearLast && /^\d\d?$/.test(first.text) && /^\d\d?$/.test(second.text) ? { to: at + 5 } : undefined;
}

/** A year on its own, a range of years, or a decade. */
function yearAt(context: ParagraphContext, at: number): Reading | undefined {
  const token = context.nameTokens[at];
  if (token?.shape !== 'number' || token.text.length !== 4) return undefined;
  const year = fourDigits(context, at);
  if (year === undefined) return undefined;
  const next = context.nameTokens[at + 1];
  if (next?.gap === 'none' && next.text === 's') return { to: at + 2 };
  const before = lowerAt(context, at - 1);
  if (token.gap === 'none' && before !== '(' && before !== '[') return undefined;
  if (next?.gap === 'none' && `${RANGE_DASHES}/`.includes(next.text)) {
    const last = context.nameTokens[at + 2];
    if (last?.shape === 'number' && last.gap === 'none' && (last.text.length === 4 || last.text.length === 2))
      return { to: at + 3 };
  }
  if (YEAR_CUES.has(before) || before === '(' || before === ',' || before === 'the')
    return { to: at + 1, year };
  const isCount =
    next?.shape === 'lower' && !FUNCTION_WORDS.has(next.facts.lower) && COUNTED.test(next.facts.lower);
  return isCount || next?.text === '%' ? undefined : { to: at + 1, year };
}

/** "18th century", "the 80s". */
function periodAt(context: ParagraphContext, at: number): Reading | undefined {
  const token = context.nameTokens[at];
  const ending = context.nameTokens[at + 1];
  if (token?.shape !== 'number' || token.text.length > 2 || ending?.gap !== 'none') return undefined;
  if (/^(?:st|nd|rd|th)$/.test(ending.text)) {
    return /^centur(?:y|ies)$/.test(lowerAt(context, at + 2)) ? { to: at + 3 } : undefined;
  }
  const isDecade = ending.text === 's' && /^[2-9]0$/.test(token.text);
  return isDecade && DECADE_CUES.has(lowerAt(context, at - 1)) ? { to: at + 2 } : undefined;
}

function feastAt(context: ParagraphContext, at: number): Reading | undefined {
  const token = context.nameTokens[at];
  if (!isCapital(token) || !FEASTS.has(token.facts.lower) || isCapital(context.nameTokens[at + 1]))
    return undefined;
  return { to: at + 1 };
}

function monthAt(context: ParagraphContext, index: number): number | undefined {
  const token = context.nameTokens[index];
  return isCapital(token) && !token.possessive ? MONTHS.get(token.facts.lower) : undefined;
}

/** A day of the month, with its ordinal ending, if any. */
function dayAt(
  context: ParagraphContext,
  index: number,
): { readonly day: number; readonly to: number } | undefined {
  const token = context.nameTokens[index];
  if (token?.shape !== 'number' || token.text.length > 2) return undefined;
  const day = Number(token.text);
  if (!(day >= 1 && day <= 31)) return undefined;
  const ending = context.nameTokens[index + 1];
  const isOrdinal = ending?.gap === 'none' && /^(?:st|nd|rd|th)$/.test(ending.text);
  return { day, to: isOrdinal ? index + 2 : index + 1 };
}

const RANGE_JOINTS: ReadonlySet<string> = new Set([...RANGE_DASHES, 'to', 'and', '&']);

/** The end of "3-5", "3 to 5" or "3 and 4"; `index` itself if no second day follows. */
function rangeEnd(context: ParagraphContext, index: number): number {
  const joint = lowerAt(context, index);
  if (!RANGE_JOINTS.has(joint)) return index;
  return dayAt(context, index + 1)?.to ?? index;
}

function yearAfter(
  context: ParagraphContext,
  index: number,
): { readonly year: number; readonly to: number } | undefined {
  const at = lowerAt(context, index) === ',' ? index + 1 : index;
  const year = fourDigits(context, at);
  const isIso =
    context.nameTokens[at + 1]?.gap === 'none' &&
    context.nameTokens[at + 2]?.shape === 'number' &&
    lowerAt(context, at + 1) === '-';
  return year === undefined || isIso ? undefined : { year, to: at + 1 };
}

function fourDigits(context: ParagraphContext, index: number): number | undefined {
  const token = context.nameTokens[index];
  if (token?.shape !== 'number' || token.text.length !== 4) return undefined;
  const year = Number(token.text);
  return year >= 1500 && year < 2100 ? year : undefined;
}

/**
 * ISO 8601, as precise as the reading: `2021-04-03`, `--04-03`, `2021-04`, `--04`, `2021`. Undefined for
 * impossible days.
 */
function isoOf({ year, month, day }: Reading): string | undefined {
  const two = (part: number): string => String(part).padStart(2, '0');
  if (month === undefined) return year === undefined ? undefined : String(year);
  if (month < 1 || month > 12) return undefined;
  const start = year === undefined ? '--' : `${year}-`;
  if (day === undefined) return `${start}${two(month)}`;
  return day <= daysIn(month, year) ? `${start}${two(month)}-${two(day)}` : undefined;
}

function daysIn(month: number, year: number | undefined): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (year === undefined) return 29;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
