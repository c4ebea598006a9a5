import { DASHES } from '../../../text/character-classes';
import { allMatches } from '../../../text/all-matches';
import type { Span } from '../../../text/span';
import type { Evidence } from '../../model/evidence';
import { type DateOrder, findDates, isoDate, type PrintedDate } from './printed-date';
import { findTimes, isoTime, type PrintedTime, timeAt } from './printed-time';
import { mayHoldStamp } from './timestamp-prefilter';
import { formatOffset, readZone } from './time-zones';

/** A printed time of publication or update within one line; offsets relative to the line. */
export interface TimestampParse extends Span {
  /** Where the label ("Updated", "Posted:", "Published on") begins; equals `start` without one. */
  readonly labelStart: number;
  /** ISO 8601, as precise as the text; null where the reading stays open. */
  readonly iso: string | null;
  readonly role: 'published' | 'updated' | 'unlabelled';
  /** A letter follows at once (`JSTBEIJING`). */
  readonly runsIntoNext: boolean;
  readonly evidence: readonly Evidence[];
}

/** Between a date and its time. UTF-16. */
const WIDEST_GAP = 16;
/** A line that is nothing but a time is not longer. UTF-16. */
const LONGEST_ALONE = 60;
/** What some languages say behind a year (`г.`, `r.`), a weekday in brackets, and a mark or a word for "at". */
const BETWEEN_DATE_AND_TIME = new RegExp(
  String.raw`^(?:\.|[ \t]?(?:г\.|года|r\.|roku))?(?:[ \t]?[(（][^()（）]{1,9}[)）])?(?:[ \t]*(?:,|[${DASHES}|•·/]|at|um|à|às|a las|alle|ore|om|saat|pukul|godz\.|в|о|kl\.?|T)?[ \t]*){1,2}$`,
  'u',
);
const BETWEEN_TIME_AND_DATE = new RegExp(String.raw`^[ \t]*(?:[${DASHES},|•·]|on|am|le)?[ \t]*$`, 'u');
const RELATIVE =
  /(?<![\p{L}\p{N}])(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)[ \t](?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)[ \t]ago(?!\p{Ll})/giu;
/** The same in other languages, whose word for "ago" stands before or behind. */
const RELATIVE_ELSEWHERE =
  /(?<![\p{L}\p{N}])(?:(?:il y a|vor|hace|há)[ \t]\d{1,3}[ \t](?:min|minutes?|minutos?|Minuten?|heures?|horas?|Stunden?|jours?|días?|dias?|Tage?n?)|\d{1,3}[ \t](?:(?:minut[oi]|or[ae]|giorn[oi])[ \t]fa|(?:minuten|minuut|uur|dagen|dag)[ \t]geleden)|\d{1,3}[ \t]?(?:h|m|d)[ \t]ago)(?!\p{L})/gu;
/** Without one of these no stretch of time is looked for. */
const AGO = /[ \t]ago/i;
const AGO_ELSEWHERE = /(?:il y a|vor|hace|há)[ \t]\d|[ \t](?:fa|geleden)(?!\p{L})/u;
/** A year set behind the time (`Sat Apr 3 10:00:00 GMT 2021`). */
const YEAR_BEHIND = /^[ \t]((?:19|20)\d\d)(?!\d)/;
const PUBLISHED =
  /(?:first |originally )?(?:published|posted|publish date|publication date|published date|date|issued|created|released|filed|veröffentlicht|erstellt|publié|publicado|pubblicato|gepubliceerd|mis en ligne)(?: (?:on|at|le|am|el|il|em|op))?[ \t]{0,2}[:|]?[ \t]{0,2}$/iu;
const UPDATED =
  /(?:last )?(?:updated?|modified|last update|last modified|revised|aktualisiert|zuletzt aktualisiert|stand|mis à jour|modifié|actualizado|aggiornato|atualizado|bijgewerkt)(?: (?:on|at|le|am|el|il|em|op))?[ \t]{0,2}[:|]?[ \t]{0,2}$/iu;

/**
 * All timestamps printed in `line`, in order: a date with its time and zone, whichever comes first, a time with a zone,
 * or a stretch of time ago. `country` (ISO 3166-1 alpha-2, of the outlet or the dateline) settles ambiguous zones and
 * the order of day and month, which `order` gives outright. Meant for lines of a head; in running text it finds dates of all kinds.
 */
export function findTimestamps(line: string, country?: string, order?: DateOrder): readonly TimestampParse[] {
  const marked = mayHoldStamp(line);
  const dates = marked ? findDates(line, country, order) : [];
  const times = marked ? findTimes(line) : [];
  const stamps: TimestampParse[] = [];
  const used = new Set<PrintedTime>();
  let next = 0;
  for (const date of dates) {
    // Both lists are in order, so that one walk over each is enough on a line of any length.
    while ((times[next]?.start ?? Infinity) < date.end) {
      const inside = times[next];
      if (inside !== undefined && inside.end > date.start) used.add(inside);
      next++;
    }
    const time = timeBeside(line, date, lastBefore(times, next, date), times[next], used);
    if (time !== undefined) used.add(time);
    stamps.push(toStamp(line, date, time, country));
  }
  for (const time of times) {
    if (used.has(time) || time.bare) continue;
    const alone = line.length < LONGEST_ALONE && line.trim().length === time.end - time.start;
    if (time.zone === undefined && !alone && !isLabelled(line, time.start)) continue;
    stamps.push(toStamp(line, undefined, time, country));
  }
  for (const match of stretchesAgo(line)) {
    const end = match.index + match[0].length;
    stamps.push({
      start: match.index,
      end,
      ...labelBefore(line, match.index),
      iso: null,
      runsIntoNext: letterAt(line, end),
      evidence: [],
    });
  }
  return stamps.length > 1 ? stamps.sort((a, b) => a.start - b.start) : stamps;
}

function stretchesAgo(line: string): readonly RegExpExecArray[] {
  const ago = AGO.test(line);
  if (!ago && !AGO_ELSEWHERE.test(line)) return [];
  return [...(ago ? allMatches(RELATIVE, line) : []), ...allMatches(RELATIVE_ELSEWHERE, line)];
}

/** The last time that ends before the date; `next` is the first one behind its beginning. */
function lastBefore(times: readonly PrintedTime[], next: number, date: PrintedDate): PrintedTime | undefined {
  for (let index = next - 1; index >= 0 && index >= next - 3; index--) {
    const time = times[index];
    if (time !== undefined && time.end <= date.start) return time;
  }
  return undefined;
}

/** The time that belongs to a date: right behind it, or right before it where none follows. */
function timeBeside(
  line: string,
  date: PrintedDate,
  before: PrintedTime | undefined,
  after: PrintedTime | undefined,
  used: ReadonlySet<PrintedTime>,
): PrintedTime | undefined {
  if (after !== undefined && isGap(BETWEEN_DATE_AND_TIME, line, date.end, after.start)) return after;
  if (/\d/.test(line.charAt(date.end - 1))) {
    const touching = timeAt(line, date.end);
    if (touching !== undefined) return touching;
  }
  if (before === undefined || used.has(before)) return undefined;
  return isGap(BETWEEN_TIME_AND_DATE, line, before.end, date.start) ? before : undefined;
}

function isGap(pattern: RegExp, line: string, from: number, to: number): boolean {
  return to - from <= WIDEST_GAP && pattern.test(line.slice(from, to));
}

function toStamp(
  line: string,
  printed: PrintedDate | undefined,
  time: PrintedTime | undefined,
  country: string | undefined,
): TimestampParse {
  const date = withYearAfter(line, printed, time);
  const parts = [date, time].filter((part) => part !== undefined);
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const label = labelBefore(line, start);
  const evidence: Evidence[] =
    label.role === 'unlabelled'
      ? []
      : [{ clue: 'label-printed', detail: line.slice(label.labelStart, start).replace(/[\s:|]+$/u, '') }];
  if (date?.orderOpen === true) evidence.push({ clue: 'order-open' });
  if (date !== undefined && date.year === undefined) evidence.push({ clue: 'year-not-printed' });
  const runsIntoNext = letterAt(line, end);
  const iso = isoOf(date, time, country, evidence);
  if (runsIntoNext) evidence.push({ clue: 'runs-into-next' });
  return { start, end, ...label, iso, runsIntoNext, evidence };
}

/** The date with the year that stands behind its time, if that is where it stands. */
function withYearAfter(
  line: string,
  date: PrintedDate | undefined,
  time: PrintedTime | undefined,
): PrintedDate | undefined {
  if (date === undefined || time === undefined || date.year !== undefined || time.start < date.end)
    return date;
  const year = YEAR_BEHIND.exec(line.slice(time.end, time.end + 6));
  return year === null ? date : { ...date, year: Number(year[1]), end: time.end + year[0].length };
}

function isoOf(
  date: PrintedDate | undefined,
  time: PrintedTime | undefined,
  country: string | undefined,
  evidence: Evidence[],
): string | null {
  const day = date === undefined ? '' : isoDate(date);
  if (day === undefined) return null;
  if (time === undefined || (date !== undefined && date.year === undefined)) return day === '' ? null : day;
  let zone = '';
  if (time.zone !== undefined) {
    const known =
      date?.year === undefined || date.month === undefined || date.day === undefined
        ? undefined
        : ([date.year, date.month, date.day] as const);
    const reading = readZone(time.zone, country, known);
    evidence.push({ clue: reading.settled ? 'zone-known' : 'zone-ambiguous', detail: time.zone });
    if (reading.settled) zone = formatOffset(reading.minutes);
  }
  return `${day}T${isoTime(time, zone !== '')}${zone}`;
}

function isLabelled(line: string, start: number): boolean {
  return labelBefore(line, start).role !== 'unlabelled';
}

/** The label that ends right before the stamp. Only a short stretch is looked at. */
function labelBefore(
  line: string,
  start: number,
): { readonly labelStart: number; readonly role: TimestampParse['role'] } {
  const from = Math.max(0, start - 40);
  const before = line.slice(from, start);
  const updated = UPDATED.exec(before);
  if (updated !== null && startsWord(before, updated.index))
    return { labelStart: from + updated.index, role: 'updated' };
  const published = PUBLISHED.exec(before);
  if (published !== null && startsWord(before, published.index))
    return { labelStart: from + published.index, role: 'published' };
  return { labelStart: start, role: 'unlabelled' };
}

/** A label begins a word, or touches the small letter or digit of what a lost blank has joined to it (`BridgePosted`). */
function startsWord(text: string, index: number): boolean {
  return (
    index === 0 ||
    !/\p{L}/u.test(text.charAt(index - 1)) ||
    (/\p{Ll}/u.test(text.charAt(index - 1)) && /\p{Lu}/u.test(text.charAt(index)))
  );
}

function letterAt(line: string, index: number): boolean {
  return /^\p{L}/u.test(line.slice(index, index + 2));
}
