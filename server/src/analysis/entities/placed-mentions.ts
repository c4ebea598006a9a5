import { bySpan, contains, type Span } from '../../text/span';
import { SpanIndex } from '../../text/span-index';
import type { Annotation, MentionAnnotation, RejectionAnnotation } from '../model/annotations';
import type { MentionKind } from '../model/dump';
import type { Evidence } from '../model/evidence';
import type { Place } from '../resources/places';
import type { ConfirmedNames } from '../decisions/confirmed-names';
import type { Mention } from '../words/mention';
import { mentionKind } from '../decisions/confirmed-names';
import { eachInSlices, type Slices, sortedInSlices } from '../incremental/slices';
import type { Structure } from '../articles/placed-article';

/** A mention at its position in the dump. */
export interface PlacedMention extends Span {
  readonly kind: MentionKind;
  readonly text: string;
  readonly article: number;
  readonly role?: string;
  /** For a dateline's place that its article shows not to be the one news means most often. */
  readonly place?: Place;
  readonly iso?: string;
  /** For dates resolved from words: the day they are relative to. */
  readonly from?: string;
  readonly by: 'analysis' | 'person';
  readonly evidence: readonly Evidence[];
}

/**
 * The paragraphs of a dump with their mentions. `start` is an offset into the dump's text, `article` an index
 * or -1.
 */
export interface NamedParagraphs {
  readonly paragraphs: readonly {
    readonly start: number;
    readonly article: number;
    readonly known: { readonly text: string };
  }[];
  readonly mentions: readonly (readonly Mention[])[];
  /** What a user's labels say about other places. */
  readonly confirmed: ConfirmedNames;
}

/**
 * All mentions of the dump in order: those in the heads, those in the running text, and the user's. Works in
 * slices.
 */
export function* placeMentions(
  text: string,
  structure: Structure,
  running: NamedParagraphs,
  annotations: readonly Annotation[],
  slices: Slices,
): Generator<void, readonly PlacedMention[], void> {
  const mentions: PlacedMention[] = [];
  for (const [index, article] of structure.articles.entries()) {
    for (const mention of article.anatomy.mentions) {
      mentions.push({
        ...mention,
        start: mention.start + article.start,
        end: mention.end + article.start,
        article: index,
        by: 'analysis',
      });
      if (slices.spent(WORK_OF_A_MENTION)) yield;
    }
  }
  for (const [index, { start, article, known }] of running.paragraphs.entries()) {
    for (const { start: from, end, kind, role, iso, evidence } of running.mentions[index] ?? []) {
      const mention: PlacedMention = {
        start: from + start,
        end: end + start,
        kind,
        text: known.text.slice(from, end),
        article,
        by: 'analysis',
        evidence,
      };
      // Few have anything else, and copying costs far more than the object itself: this runs for every
      // mention on every keystroke.
      if (role === undefined && iso === undefined) mentions.push(mention);
      else
        mentions.push({
          ...mention,
          ...(iso !== undefined && { iso }),
          ...(role !== undefined && {
            role: known.text.slice(role.start, role.end).replace(/\s+/g, ' '),
          }),
        });
      if (slices.spent(WORK_OF_A_MENTION)) yield;
    }
    if (slices.spent(1)) yield;
  }
  const kept = yield* withoutDoubles(yield* sortedInSlices(mentions, bySpan, slices), slices);
  return yield* decideByPerson({ text, articles: structure.articles, running }, kept, annotations, slices);
}

/** The cost of placing a mention, in characters of ordinary work. */
const WORK_OF_A_MENTION = 5;

/** If a head and its paragraph both name a span, the first one stays. */
function* withoutDoubles(
  mentions: readonly PlacedMention[],
  slices: Slices,
): Generator<void, readonly PlacedMention[], void> {
  const kept: PlacedMention[] = [];
  yield* eachInSlices(mentions, 1, slices, (mention) => {
    const last = kept.at(-1);
    if (last === undefined || mention.start >= last.end) kept.push(mention);
  });
  return kept;
}

/**
 * What a user labelled stays, whatever the analysis found there; what a user rejected is removed. Works in
 * slices.
 */
function* decideByPerson(
  {
    text,
    articles: placed,
    running: { confirmed },
  }: Pick<Structure, 'articles'> & { readonly text: string; readonly running: NamedParagraphs },
  mentions: readonly PlacedMention[],
  annotations: readonly Annotation[],
  slices: Slices,
): Generator<void, readonly PlacedMention[], void> {
  const decided = annotations
    .filter(isDecision)
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  if (decided.length === 0) return mentions;
  const index = new SpanIndex(decided);
  yield;
  const isOverruled = (mention: PlacedMention): boolean =>
    index
      .overlapping(mention)
      .some((each) => each.kind === 'mention' || mentionKind(each.mention) === mention.kind);
  const standing: PlacedMention[] = [];
  yield* eachInSlices(mentions, WORK_OF_A_MENTION, slices, (mention) => {
    if (!isOverruled(mention) && !confirmed.isRejected(mention.kind, mention.text)) standing.push(mention);
  });
  const articles = new SpanIndex(placed.map(({ start, end }, article) => ({ start, end, article })));
  yield* eachInSlices(decided, WORK_OF_A_MENTION, slices, ({ kind, start, end, mention }) => {
    if (kind !== 'mention') return;
    const around = articles.overlapping({ start, end }).find((each) => contains(each, { start, end }));
    standing.push({
      start,
      end,
      kind: mentionKind(mention),
      text: text.slice(start, end),
      article: around?.article ?? -1,
      by: 'person',
      evidence: [{ clue: 'label-by-person' }],
    });
  });
  return yield* sortedInSlices(standing, bySpan, slices);
}

function isDecision(annotation: Annotation): annotation is MentionAnnotation | RejectionAnnotation {
  return annotation.kind === 'mention' || annotation.kind === 'rejection';
}
