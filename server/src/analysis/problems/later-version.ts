import type { ArticleAnatomy } from '../articles/anatomy';
import type { VersionOrder } from '../model/problem-arguments';

/**
 * Whether `article` is later than `other`: by their timestamps or dateline dates, else by a status that only
 * one of them has.
 */
export function orderOf(article: ArticleAnatomy, other: ArticleAnatomy): VersionOrder {
  const byTime = compareTimes(timeOf(article), timeOf(other));
  const order = byTime !== 0 ? byTime : Number(isRevised(article)) - Number(isRevised(other));
  if (order === 0) return 'open';
  return order > 0 ? 'later' : 'earlier';
}

/** The time of an article: its update, else its first timestamp, else the date of its dateline. ISO 8601. */
function timeOf({ timestamps, dateline }: ArticleAnatomy): string | undefined {
  const known = timestamps.filter(({ iso }) => iso !== null);
  const stamp = known.find(({ role }) => role === 'updated') ?? known[0];
  return stamp?.iso ?? dateline?.date ?? undefined;
}

const FULL_DATE = /^\d{4}-\d\d-\d\d/;
const WITH_ZONE = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/;

/** Negative if `a` is earlier; 0 if the two are too imprecise to compare. */
function compareTimes(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined || !FULL_DATE.test(a) || !FULL_DATE.test(b)) return 0;
  // Times without a zone may be in different ones, so only the days are compared.
  if (WITH_ZONE.test(a) && WITH_ZONE.test(b)) return Date.parse(a) - Date.parse(b) || 0;
  const [day, other] = [a.slice(0, 10), b.slice(0, 10)];
  if (day === other) return 0;
  return day < other ? -1 : 1;
}

function isRevised({ status }: ArticleAnatomy): boolean {
  return status.some(({ value }) => value === 'updated' || value === 'corrected');
}
