import type { Timestamp } from '../model/dump';
import type { Evidence } from '../model/evidence';
import type { DateOrder } from '../parsers/timestamp/printed-date';
import { findTimestamps, type TimestampParse } from '../parsers/timestamp/timestamp';

/** Two stamps of one article are rarely further apart; the nearer reading of `03/04/2021` must be within it. Days. */
const SAME_STORY = 7;
const A_DAY = 86_400_000;

const NUMBERS = /(?<!\d)(\d{1,2})[-/](\d{1,2})[-/](?:\d{4}|\d\d)(?!\d)/;

/** The order that a date in numbers shows by itself (`23/4/2021`), or undefined. */
export function shownOrder(printed: string): DateOrder | undefined {
  const [, first, second] = NUMBERS.exec(printed) ?? [];
  if (first === undefined || second === undefined) return undefined;
  if (Number(first) > 12) return Number(second) <= 12 ? 'day-first' : undefined;
  return Number(second) > 12 ? 'month-first' : undefined;
}

/** A stamp's own text read with this order and country. */
export function readAgain(
  printed: string,
  order: DateOrder | undefined,
  country: string | undefined,
): TimestampParse | undefined {
  return findTimestamps(printed, country, order)[0];
}

/** The stamp read again with this order and country, and why; undefined where that says no more than before. */
export function reread(
  stamp: Timestamp,
  order: DateOrder | undefined,
  country: string | undefined,
): Timestamp | undefined {
  const read = readAgain(stamp.text, order, country);
  if (read === undefined || read.iso === null || read.iso === stamp.iso) return undefined;
  const printed = stamp.evidence.filter(({ clue }) => clue === 'label-printed' || clue === 'runs-into-next');
  const fits: readonly Evidence[] = order === undefined ? [] : [{ clue: 'order-fits' }];
  return { ...stamp, iso: read.iso, evidence: [...printed, ...fits, ...read.evidence] };
}

/**
 * The order of an open date that other dates of its article settle: one in numbers that shows its own, or one that
 * only one of the two readings is near to. `others` are ISO dates with a year.
 */
export function orderAmong(
  printed: string,
  otherTexts: readonly string[],
  others: readonly string[],
): DateOrder | undefined {
  const orders: readonly DateOrder[] = ['day-first', 'month-first'];
  const shown = new Set(otherTexts.flatMap((each) => shownOrder(each) ?? []));
  if (shown.size === 1) return [...shown][0];
  const near = orders.filter((order) => {
    const iso = readAgain(printed, order, undefined)?.iso;
    return others.some((other) => iso != null && daysBetween(iso, other) <= SAME_STORY);
  });
  return near.length === 1 ? near[0] : undefined;
}

/** Days between two ISO dates with a year, whatever follows the day; infinite where one is none. */
export function daysBetween(one: string, other: string): number {
  const days = Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / A_DAY;
  return Number.isFinite(days) ? days : Infinity;
}
