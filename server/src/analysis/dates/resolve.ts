import { type DayNumber, isoDay, isoMonth, isoWeek, isoYear, weekdayOf } from './days';
import type { Pointer, RelativeDate, Tense } from './pointer';

/** What a phrase means relative to a given day. */
export interface ResolvedDate {
  /** As precise as the words: a day `2021-04-03`, a week `2021-W13`, a month `2021-03`, a year `2020`. */
  readonly iso: string;
  /**
   * The other day that "last" or "next" may mean, one week further away. Undefined if there is only one
   * reading.
   */
  readonly other?: string;
}

/**
 * What the phrase means in a text of the day `from`: the nearest such day on or before it if the verb is in
 * the past tense, on or after it if in the future. Undefined if the words and the verb leave it open.
 */
export function resolve({ pointer, tense }: RelativeDate, from: DayNumber): ResolvedDate | undefined {
  switch (pointer.to) {
    case 'weekday':
      return weekday(pointer, tense, from);
    case 'unit':
      return unit(pointer, tense, from);
    case 'month':
      return { iso: month(pointer, from) };
  }
}

function weekday(
  { weekday: wanted, direction }: Pointer & { readonly to: 'weekday' },
  tense: Tense,
  from: DayNumber,
): ResolvedDate | undefined {
  const ahead = (wanted - weekdayOf(from) + 7) % 7;
  const onOrBefore = ahead === 0 ? from : from + ahead - 7;
  const onOrAfter = from + ahead;
  switch (direction) {
    case 'before':
      return withOther(ahead === 0 ? from - 7 : onOrBefore, -7, from);
    case 'after':
      return withOther(ahead === 0 ? from + 7 : onOrAfter, 7, from);
    case 'here':
      return { iso: isoDay(tense.time === 'past' ? onOrBefore : onOrAfter) };
    case 'nearest':
      if (ahead === 0) return { iso: isoDay(from) };
      return tense.time === 'unknown'
        ? undefined
        : { iso: isoDay(tense.time === 'past' ? onOrBefore : onOrAfter) };
  }
}

/** "last Tuesday", said on a Friday, may be in the same week or the one before. */
function withOther(day: DayNumber, further: number, from: DayNumber): ResolvedDate {
  const iso = isoDay(day);
  return isoWeek(day) === isoWeek(from) ? { iso, other: isoDay(day + further) } : { iso };
}

function unit(
  { unit: of, shift, vague }: Pointer & { readonly to: 'unit' },
  tense: Tense,
  from: DayNumber,
): ResolvedDate | undefined {
  if (vague && tense.time === 'unknown') return undefined;
  switch (of) {
    case 'day':
      return { iso: isoDay(from + shift) };
    case 'week':
      return { iso: isoWeek(from + shift * 7) };
    case 'month':
      return { iso: isoMonth(from, shift) };
    case 'year':
      return { iso: isoYear(from, shift) };
  }
}

/** The nearest month of that name before or after the day's own, or the one in the same year. */
function month({ month: wanted, direction }: Pointer & { readonly to: 'month' }, from: DayNumber): string {
  const own = Number(isoMonth(from, 0).slice(5));
  const ahead = (wanted - own + 12) % 12;
  if (direction === 'here') return isoMonth(from, wanted - own);
  if (direction === 'after') return isoMonth(from, ahead === 0 ? 12 : ahead);
  return isoMonth(from, ahead - 12);
}
