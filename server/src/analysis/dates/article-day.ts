import type { ArticleAnatomy } from '../articles/anatomy';
import type { Evidence } from '../model/evidence';
import { type DayNumber, dayOf, isoDay } from './days';
import { dayInZone, zoneAt } from './local-day';

/** The day from which an article's words are reckoned, and what says so. */
export interface ArticleDay {
  readonly day: DayNumber;
  readonly evidence: readonly Evidence[];
}

/** Stamps by how near they are to the writing: an update may come days later. */
const ROLES = ['published', 'unlabelled', 'updated'] as const;

/**
 * The article's own date: that of its dateline, else that of its stamp, which is carried into the dateline's zone where
 * both zones are known. Undefined where it has none with a year; no clock is asked.
 */
export function articleDay({ dateline, timestamps }: ArticleAnatomy): ArticleDay | undefined {
  const filed = dateline?.date == null ? undefined : dayOf(dateline.date);
  if (filed !== undefined && dateline !== null) {
    return { day: filed, evidence: [{ clue: 'reckoned-from-dateline', detail: isoDay(filed) }] };
  }
  for (const role of ROLES) {
    for (const stamp of timestamps) {
      if (stamp.role !== role || stamp.iso === null) continue;
      const day = dayOf(stamp.iso);
      if (day === undefined) continue;
      const [place] = dateline?.located ?? [];
      const local = place === undefined ? undefined : dayAt(stamp.iso, place);
      const known = local ?? day;
      const evidence: Evidence[] = [{ clue: 'reckoned-from-stamp', detail: isoDay(known) }];
      if (local !== undefined && local !== day && place !== undefined)
        evidence.push({ clue: 'day-at-dateline', detail: place.name });
      return { day: known, evidence };
    }
  }
  return undefined;
}

/** The day at the place at a stamp's moment; undefined where the stamp has no zone or the place's is not known. */
function dayAt(iso: string, place: Parameters<typeof zoneAt>[0]): DayNumber | undefined {
  if (!/T.*(?:Z|[+-]\d\d:\d\d)$/.test(iso)) return undefined;
  const zone = zoneAt(place);
  const day = zone === undefined ? undefined : dayInZone(iso, zone);
  return day === undefined ? undefined : dayOf(day);
}
