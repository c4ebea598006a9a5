import { overlaps, shift } from '../../text/span';
import { type ArticleDay, articleDay } from '../dates/article-day';
import { isoDay } from '../dates/days';
import type { RelativeDate } from '../dates/pointer';
import { resolve, type ResolvedDate } from '../dates/resolve';
import type { Evidence } from '../model/evidence';
import { eachInSlices, type Slices } from '../incremental/slices';
import type { PlacedArticle } from '../articles/placed-article';
import type { PlacedMention } from './placed-mentions';

/**
 * A paragraph with the phrases in it that refer to a date. `start` is an offset into the dump's text,
 * `article` an index or -1.
 */
interface DatedParagraph {
  readonly start: number;
  readonly article: number;
  readonly known: { readonly relativeDates: readonly RelativeDate[] };
}

/** A resolved phrase at its position in the dump. */
interface PlacedDate {
  readonly start: number;
  readonly end: number;
  readonly outer: { readonly start: number; readonly end: number };
  readonly article: number;
  readonly iso: string;
  readonly from: string;
  readonly evidence: readonly Evidence[];
}

/**
 * The mentions, with the dates that their articles resolve. A weekday is marked in any case, and now gets its
 * date; a relative phrase ("last month") is a date only if the article says which one. Text covered by a
 * mention of another kind ("Sunday Times") is not a date. `mentions` are in order, and so is the result.
 * Works in slices.
 */
export function* resolveDates(
  text: string,
  mentions: readonly PlacedMention[],
  paragraphs: readonly DatedParagraph[],
  articles: readonly PlacedArticle[],
  slices: Slices,
): Generator<void, readonly PlacedMention[], void> {
  const dates = yield* placedDates(paragraphs, articles, slices);
  if (dates.length === 0) return mentions;
  const resolved: PlacedMention[] = [];
  let next = 0;
  for (const mention of mentions) {
    for (let date = dates[next]; date !== undefined && date.end <= mention.start; date = dates[++next])
      resolved.push(newMention(text, date));
    const date = dates[next];
    const touched = date !== undefined && overlaps(mention, date) ? date : undefined;
    resolved.push(touched !== undefined && isDateOf(mention, touched) ? withDate(mention, touched) : mention);
    while ((dates[next]?.start ?? Infinity) < mention.end) next++;
    if (slices.spent(WORK_OF_A_MENTION)) yield;
  }
  yield* eachInSlices(dates.slice(next), WORK_OF_A_MENTION, slices, (date) =>
    resolved.push(newMention(text, date)),
  );
  return resolved;
}

/** The cost of a mention and of a phrase here, in characters of ordinary work. */
const WORK_OF_A_MENTION = 2;
const WORK_OF_A_PHRASE = 10;

function* placedDates(
  paragraphs: readonly DatedParagraph[],
  articles: readonly PlacedArticle[],
  slices: Slices,
): Generator<void, readonly PlacedDate[], void> {
  const days = new Map<number, ArticleDay | undefined>();
  const dayOfArticle = (index: number): ArticleDay | undefined => {
    if (!days.has(index)) {
      const anatomy = articles[index]?.anatomy;
      days.set(index, anatomy === undefined ? undefined : articleDay(anatomy));
    }
    return days.get(index);
  };
  const dates: PlacedDate[] = [];
  for (const { start, article, known } of paragraphs) {
    if (slices.spent(1)) yield;
    if (known.relativeDates.length === 0) continue;
    const day = dayOfArticle(article);
    if (day === undefined) continue;
    for (const phrase of known.relativeDates) {
      if (slices.spent(WORK_OF_A_PHRASE)) yield;
      const found = resolve(phrase, day.day);
      if (found === undefined) continue;
      dates.push({
        start: phrase.start + start,
        end: phrase.end + start,
        outer: shift(phrase.outer, start),
        article,
        iso: found.iso,
        from: isoDay(day.day),
        evidence: evidenceFor(phrase, found, day),
      });
    }
  }
  return dates;
}

function evidenceFor(
  { pointer, tense }: RelativeDate,
  { other }: ResolvedDate,
  day: ArticleDay,
): readonly Evidence[] {
  const byTense =
    pointer.to === 'weekday' && (pointer.direction === 'nearest' || pointer.direction === 'here');
  return [
    ...day.evidence,
    ...(byTense && tense.time !== 'unknown'
      ? [{ clue: tense.time === 'past' ? 'told-as-past' : 'told-as-future', detail: tense.cue } as const]
      : []),
    ...(other === undefined ? [] : [{ clue: 'week-open', detail: other } as const]),
  ];
}

/**
 * A date mention within the phrase is that date. One that says more ("Saturday, April 3") is resolved by its
 * own words.
 */
function isDateOf(mention: PlacedMention, { outer }: PlacedDate): boolean {
  return mention.kind === 'date' && outer.start <= mention.start && mention.end <= outer.end;
}

function withDate(mention: PlacedMention, { iso, from, evidence }: PlacedDate): PlacedMention {
  return { ...mention, iso, from, evidence: [...mention.evidence, ...evidence] };
}

function newMention(text: string, { start, end, article, iso, from, evidence }: PlacedDate): PlacedMention {
  return {
    start,
    end,
    kind: 'date',
    text: text.slice(start, end),
    article,
    by: 'analysis',
    iso,
    from,
    evidence,
  };
}
