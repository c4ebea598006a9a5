import type { EntityDecision } from '../../../../shared/corrections';
import { appendTo } from '../../text/multi-map';
import { once } from '../../text/remembered';
import { overlaps, shift, type Span } from '../../text/span';
import { SpanIndex } from '../../text/span-index';
import type { Annotation } from '../model/annotations';
import type { Place } from '../resources/places';
import type { Tables } from '../resources/tables';
import { eachInSlices, type Slices } from '../incremental/slices';
import type { Structure } from '../articles/placed-article';
import { acronymFor } from './bracketed-acronym';
import { type EntityLink, type EntityResult, resolveEntities } from './entities';
import type { EntityMention } from './entity-forms';
import { latinFormsOf } from './latin-forms';
import type { PlacedMention } from './placed-mentions';
import { rolePhrase } from './role-phrases';
import { firstIndex } from '../../text/first-index';

/** What linking needs to know about the dump. */
export interface LinkContext {
  readonly text: string;
  readonly structure: Structure;
  /** The ids of the articles, in order. */
  readonly articleIds: readonly string[];
  readonly annotations: readonly Annotation[];
  /** Misspelt names with the right spelling. */
  readonly rightForms: ReadonlyMap<string, string>;
  readonly resources: Tables;
}

/** The entities of the dump, and the entity of each mention; undefined for a date. */
export interface LinkedMentions {
  readonly entities: EntityResult['entities'];
  readonly links: readonly (EntityLink | undefined)[];
}

/**
 * Adds what the surrounding text says to each mention except dates, and groups them into entities. Works in
 * slices.
 */
export function* linkMentions(
  mentions: readonly PlacedMention[],
  context: LinkContext,
  slices: Slices,
): Generator<void, LinkedMentions, void> {
  const input: EntityMention[] = [];
  const at: number[] = [];
  const settled = yield* settledPlaces(mentions, slices);
  const isAuthor = authorsOf(context.structure);
  yield;
  const latinForm = yield* latinFormsOf(mentions, slices);
  const decisions = decisionsOf(mentions, context.annotations);
  yield* eachInSlices(mentions, WORK_OF_A_MENTION, slices, (mention, index) => {
    const { kind, article } = mention;
    if (kind === 'date') return;
    const form = formOf(mention);
    const place = kind === 'place' ? settled.get(placeIn(article, form)) : undefined;
    const decided = decisions.get(index);
    const latin = latinForm(mention);
    const said =
      kind === 'person' ? ofPerson(mentions, index, context) : ofThing(mentions, index, context.text);
    const author = kind === 'person' && isAuthor(mention);
    at.push(index);
    // Most have nothing to add, and copying costs far more than the object itself: this runs for every
    // mention on every keystroke.
    if (said === NOTHING && !author && !place && latin === undefined && !decided)
      input.push({ kind, form, article });
    else
      input.push({
        kind,
        form,
        article,
        ...said,
        ...(author && { isAuthor: true }),
        ...(place && { place }),
        ...(latin !== undefined && { latinForm: latin }),
        ...(decided && { decisions: decided }),
      });
  });
  const { rightForms, articleIds } = context;
  const tables = context.resources;
  const { entities, entityOf } = yield* resolveEntities(
    { mentions: input, rightForms, tables, articleIds },
    slices,
  );
  const links = new Array<EntityLink | undefined>(mentions.length).fill(undefined);
  yield* eachInSlices(at, 1, slices, (index, order) => {
    links[index] = entityOf[order];
  });
  return { entities: namedByHand(entities, mentions, links, context), links };
}

/** The entities under the names a user has given them. The printed name is kept as an alias. */
function namedByHand(
  entities: EntityResult['entities'],
  mentions: readonly PlacedMention[],
  links: LinkedMentions['links'],
  { annotations, text }: LinkContext,
): EntityResult['entities'] {
  const names = new Map<string, string>();
  for (const annotation of annotations) {
    if (annotation.kind !== 'name' || annotation.start < 0 || annotation.end > text.length) continue;
    const index = firstAt(mentions, annotation);
    const entity = index === undefined ? undefined : links[index]?.entity;
    if (entity !== undefined && annotation.name.trim() !== '') names.set(entity, annotation.name);
  }
  if (names.size === 0) return entities;
  return entities.map((entity) => {
    const name = names.get(entity.id);
    if (name === undefined || name === entity.name) return entity;
    return { ...entity, name, aliases: [entity.name, ...entity.aliases].filter((form) => form !== name) };
  });
}

/** The cost of examining the text around a mention, in characters of ordinary work. */
const WORK_OF_A_MENTION = 30;

/** What the text around most mentions says. */
const NOTHING = {};

function formOf({ text }: PlacedMention): string {
  return text.replace(/\s+/g, ' ');
}

/**
 * The role next to a person, and the full name of one who shares a family name with the next ("Bill and Hilda
 * Clanton").
 */
function ofPerson(
  mentions: readonly PlacedMention[],
  index: number,
  { text, resources: { places, names } }: LinkContext,
): Pick<EntityMention, 'role' | 'fullForm'> {
  const mention = mentions[index];
  if (mention === undefined) return NOTHING;
  const found = rolePhrase(text, mention, places) ?? '';
  const role = mention.role === undefined || mention.role.length < found.length ? found : mention.role;
  const next = mentions[index + 1];
  const given = formOf(mention);
  const shares =
    next?.kind === 'person' &&
    !given.includes(' ') &&
    names.isGiven(given) &&
    text.slice(mention.end, next.start) === ' and ';
  const [first = '', ...rest] = shares ? formOf(next).split(' ') : [];
  const isWestern = rest.length > 0 && names.isGiven(first);
  if (role === '' && !isWestern) return NOTHING;
  return { ...(role !== '' && { role }), ...(isWestern && { fullForm: [given, ...rest].join(' ') }) };
}

/** The name that an acronym in brackets is short for. */
function ofThing(
  mentions: readonly PlacedMention[],
  index: number,
  text: string,
): Pick<EntityMention, 'acronymOf'> {
  const mention = mentions[index];
  if (mention === undefined) return NOTHING;
  const form = formOf(mention);
  const known = mention.evidence.find((each) => each.clue === 'acronym-in-brackets')?.detail;
  if (known !== undefined && known.length > form.length) return { acronymOf: known };
  const before = mentions[index - 1];
  const long = before?.kind === mention.kind ? acronymFor(text, before, mention) : undefined;
  return long === undefined ? NOTHING : { acronymOf: long };
}

/** A test for mentions in their article's byline or credits. */
function authorsOf({ articles }: Structure): (mention: PlacedMention) => boolean {
  const byArticle = articles.map(({ start, anatomy }) => {
    const signed = anatomy.spans.filter(({ kind }) => kind === 'byline' || kind === 'credit');
    return once(() => new SpanIndex(signed.map((span) => shift(span, start))));
  });
  return (mention) => byArticle[mention.article]?.().touches(mention) === true;
}

/** The user's decisions about the entities of mentions, by mention index. */
function decisionsOf(
  mentions: readonly PlacedMention[],
  annotations: readonly Annotation[],
): ReadonlyMap<number, readonly EntityDecision[]> {
  const found = new Map<number, EntityDecision[]>();
  for (const annotation of annotations) {
    if (annotation.kind !== 'entity') continue;
    const index = firstAt(mentions, annotation);
    if (index !== undefined) appendTo(found, index, annotation.decision);
  }
  return found;
}

/** The first mention that the span touches. Mentions are sorted and do not overlap. */
function firstAt(mentions: readonly PlacedMention[], span: Span): number | undefined {
  const first = firstIndex(mentions.length, (index) => (mentions[index]?.end ?? 0) > span.start);
  const mention = mentions[first];
  return mention !== undefined && overlaps(mention, span) ? first : undefined;
}

/** A place named in a dateline has the same meaning throughout the article. */
function* settledPlaces(
  mentions: readonly PlacedMention[],
  slices: Slices,
): Generator<void, ReadonlyMap<string, Place>, void> {
  const settled = new Map<string, Place>();
  yield* eachInSlices(mentions, 1, slices, ({ article, text, place }) => {
    if (place !== undefined) settled.set(placeIn(article, text), place);
  });
  return settled;
}

function placeIn(article: number, form: string): string {
  return `${article} ${form.toUpperCase()}`;
}
