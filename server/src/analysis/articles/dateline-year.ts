import type { Dateline } from '../model/dump';
import { daysBetween } from './date-order';

/** A story is stamped so many days after it was filed at most; later stamps say when the page was touched. */
const STAMPED_WITHIN = 45;
/** A date in the first paragraphs as near as this is that of the news, not of what it looks back on. Days. */
const TOLD_WITHIN = 7;

/** The dates of an article that may say which year its dateline leaves out. ISO 8601, with a year. */
export interface DatesAround {
  /** Its timestamps, those of publication first. */
  readonly stamps: readonly string[];
  /** The full dates of its first paragraphs. */
  readonly told: readonly string[];
}

/** The dateline with its year (`--04-02` becomes `2021-04-02`), or as it is where nothing around it fits. */
export function withYear(dateline: Dateline, around: DatesAround): Dateline {
  const { date } = dateline;
  if (date?.startsWith('--') !== true) return dateline;
  const fitting = yearFrom(date, around.stamps, STAMPED_WITHIN) ?? yearTold(date, around.told);
  if (fitting === undefined) return dateline;
  return {
    ...dateline,
    date: fitting + date.slice(1),
    evidence: dateline.evidence.map((each) =>
      each.clue === 'year-not-printed' ? { clue: 'year-fits', detail: fitting } : each,
    ),
  };
}

/** First paragraphs also look back: their dates count only if they all mean one year. */
function yearTold(date: string, told: readonly string[]): string | undefined {
  const years = new Set(told.map((each) => each.slice(0, 4)));
  return years.size === 1 ? yearFrom(date, told, TOLD_WITHIN) : undefined;
}

/** The year that puts the date within so many days of the first of `others` it can be near to: a stamp of January and a dateline of December lie in two. */
function yearFrom(date: string, others: readonly string[], within: number): string | undefined {
  for (const other of others) {
    const year = Number(other.slice(0, 4));
    const fitting = [year, year - 1, year + 1].find(
      (each) => daysBetween(`${each}${date.slice(1)}`, other) <= within,
    );
    if (fitting !== undefined) return String(fitting);
  }
  return undefined;
}
