import type { ArticleAnatomy } from '../articles/anatomy';
import type { Evidence } from '../model/evidence';
import { type DayNumber, dayOf, isoDay } from './days';
import { dayInZone, zoneAt } from './local-day';

/** The day that an article's relative dates refer to, and where it comes from. */
export interface ArticleDay {
  readonly day: DayNumber;
  readonly evidence: readonly Evidence[];
}

/** Timestamps by how close they are to the time of writing: an update may come days later. */
const ROLES = ['published', 'unlabelled', 'updated'] as const;

/**
 * The article's own date: that of its dateline, or else that of its timestamp, converted to the dateline's
 * time zone if both zones are known. Undefined if it has no date with a year; no clock is consulted.
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

/**
 * The local day of a timestamp at a place. Undefined if the timestamp has no zone or the place's is unknown.
 */
function dayAt(iso: string, place: Parameters<typeof zoneAt>[0]): DayNumber | undefined {
  if (!/T.*(?:Z|[+-]\d\d:\d\d)$/.test(iso)) return undefined;
  const zone = zoneAt(place);
  const day = zone === undefined ? undefined : dayInZone(iso, zone);
  return day === undefined ? undefined : dayOf(day);
}
