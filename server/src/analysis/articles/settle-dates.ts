import type { LineRole, Timestamp } from '../model/dump';
import type { Tables } from '../resources/tables';
import type { ArticleLine } from './anatomy';
import { orderAmong, readAgain, reread } from './date-order';
import { withYear } from './dateline-year';
import type { AnatomyDraft } from './draft';
import { beginningOf } from './line-text';
import { type DateOrder, findDates, habitOf, isoDate } from '../parsers/timestamp/printed-date';

/** The first paragraphs reach so far. UTF-16. */
const FIRST_PARAGRAPHS = 600;
const RUNNING_TEXT: ReadonlySet<LineRole> = new Set(['body']);
const FULL_DATE = /^\d{4}-/;

/**
 * Settles by the whole article what its dates leave open by themselves: an ambiguous zone by the country of its outlet
 * or dateline, day and month by its other dates, the dateline's year by its stamps or first paragraphs. Call when all
 * lines are read.
 */
export function settleDates(draft: AnatomyDraft, lines: readonly ArticleLine[], resources: Tables): void {
  draft.timestamps.forEach((stamp, index) => {
    const read = settled(stamp, draft, resources);
    if (read !== undefined) replaceStamp(draft, index, read);
  });
  if (draft.dateline?.date?.startsWith('--') !== true) return;
  const told = fullDates(beginningOf(lines, RUNNING_TEXT, FIRST_PARAGRAPHS));
  const dateline = withYear(draft.dateline, { stamps: stampDates(draft), told });
  draft.dateline = dateline;
  draft.mentions.forEach((mention, index) => {
    if (mention.kind === 'date' && mention.start >= dateline.start && mention.end <= dateline.end)
      draft.mentions[index] = { ...mention, ...(dateline.date === null ? {} : { iso: dateline.date }) };
  });
}

function settled(stamp: Timestamp, draft: AnatomyDraft, resources: Tables): Timestamp | undefined {
  const isOpen = (clue: string): boolean => stamp.evidence.some((each) => each.clue === clue);
  const zoneOpen = isOpen('zone-ambiguous');
  if (!zoneOpen && !isOpen('order-open')) return undefined;
  const others = draft.timestamps.filter((other) => other !== stamp);
  const order = isOpen('order-open')
    ? (orderAmong(
        stamp.text,
        others.map((other) => other.text),
        datesAround(draft, others),
      ) ?? publishersHabit(draft, resources))
    : undefined;
  const countries = zoneOpen ? countriesOf(draft, resources) : [];
  const country = countries.find((each) => settlesZone(stamp.text, each)) ?? countries[0];
  return reread(stamp, order, country);
}

function settlesZone(printed: string, country: string): boolean {
  const read = readAgain(printed, undefined, country);
  return read?.evidence.some(({ clue }) => clue === 'zone-known') === true;
}

/** Countries that may say what a zone means there: the outlets', the dateline's. */
function countriesOf(draft: AnatomyDraft, resources: Tables): readonly string[] {
  const outlets = draft.outlets.map(({ name }) => resources.outlets.lookup(name)?.country);
  const places = draft.dateline?.located.map((place) => place.country) ?? [];
  return [...outlets, ...places].flatMap((country) => country ?? []);
}

/** How the country of the outlet that printed the stamp writes dates; an agency in a dateline printed none. */
function publishersHabit(draft: AnatomyDraft, resources: Tables): DateOrder | undefined {
  const publisher = draft.outlets.find(({ how }) => how !== 'dateline' && how !== 'copyright');
  return publisher === undefined
    ? undefined
    : habitOf(resources.outlets.lookup(publisher.name)?.country ?? undefined);
}

function replaceStamp(draft: AnatomyDraft, index: number, read: Timestamp): void {
  draft.timestamps[index] = read;
  const at = draft.spans.findIndex((span) => span.kind === 'timestamp' && span.start === read.start);
  const span = draft.spans[at];
  if (span !== undefined)
    draft.spans[at] = {
      ...span,
      ...(read.iso === null ? {} : { iso: read.iso }),
      evidence: read.evidence,
    };
}

function datesAround(draft: AnatomyDraft, others: readonly Timestamp[]): readonly string[] {
  return [...others.map((other) => other.iso), draft.dateline?.date].flatMap((iso) =>
    iso != null && FULL_DATE.test(iso) ? [iso] : [],
  );
}

/** The stamps' dates, those of publication first and those of changes last. */
function stampDates(draft: AnatomyDraft): readonly string[] {
  const order = ['published', 'unlabelled', 'updated'];
  return [...draft.timestamps]
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
    .flatMap(({ iso }) => (iso !== null && FULL_DATE.test(iso) ? [iso] : []));
}

function fullDates(text: string): readonly string[] {
  return findDates(text).flatMap((date) => {
    const iso = date.year === undefined ? undefined : isoDate(date);
    return iso === undefined ? [] : [iso];
  });
}
