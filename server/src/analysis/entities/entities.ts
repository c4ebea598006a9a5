import { contentHash } from '../../text/hash';
import type { Entity, EntityKind } from '../model/dump';
import type { Evidence } from '../model/evidence';
import { eachInSlices, type Slices } from '../incremental/slices';
import type { EntityMention, FormKey } from './entity-forms';
import { entityKey, linksByHand } from './decided-links';
import { NamedThings } from './named-entities';
import { People } from './person-coreference';
import type { EntityInput, Resolved } from './entity-input';

/** The entity of one mention, and the evidence for it. */
export interface EntityLink {
  readonly entity: string;
  readonly evidence: readonly Evidence[];
}

/** The entities of a dump, and the entity of each mention. */
export interface EntityResult {
  /** In order of first mention. */
  readonly entities: readonly Entity[];
  /** One for each mention of the input, in the same order. */
  readonly entityOf: readonly EntityLink[];
}

/** An entity under construction. */
interface Draft {
  readonly id: string;
  readonly kind: EntityKind;
  /** Forms in order of appearance, and whether each may become the entity's name. */
  readonly forms: Map<string, boolean>;
  readonly misspelt: Set<string>;
  readonly roles: Set<string>;
  readonly articles: Set<number>;
  readonly key: FormKey;
  mentions: number;
}

/**
 * The entities that the mentions of a dump name: one for all forms of a name, as described in
 * `docs/entities.md`. A user's merges and splits take precedence. Linear in the number of mentions; works in
 * slices.
 */
export function* resolveEntities(input: EntityInput, slices: Slices): Generator<void, EntityResult, void> {
  const latin = { ...input, mentions: input.mentions.map(asInLatin) };
  yield;
  const people = yield* People.of(latin, slices);
  const things = yield* NamedThings.of(latin, slices);
  const resolved: Resolved[] = [];
  yield* eachInSlices(latin.mentions, WORK_OF_A_MENTION, slices, (mention) => {
    const own = mention.kind === 'person' ? people.resolve(mention) : things.resolve(mention);
    const { latinForm } = mention;
    if (latinForm === undefined) resolved.push(own);
    else resolved.push({ ...own, evidence: [{ clue: 'alias-of', detail: latinForm }, ...own.evidence] });
  });
  const heeded = linksByHand(input, resolved);
  yield;
  const drafts = new Map<string, Draft>();
  const entityOf: EntityLink[] = [];
  yield* eachInSlices(resolved, WORK_OF_A_LINK, slices, (own, index) => {
    const mention = input.mentions[index];
    const link = heeded(index);
    if (mention === undefined || link === undefined) return;
    const draft = draftFor(drafts, link.entity, mention.kind, link.key);
    note(draft, mention, own, link.isMoved);
    entityOf.push({ entity: draft.id, evidence: link.evidence });
  });
  const entities: Entity[] = [];
  yield* eachInSlices([...drafts.values()], WORK_OF_A_LINK, slices, (draft) =>
    entities.push(finish(draft, drafts)),
  );
  return { entities, entityOf };
}

/** The cost of resolving and recording a mention, in characters of ordinary work. */
const WORK_OF_A_MENTION = 20;
const WORK_OF_A_LINK = 8;

/** A name in another script is treated as the Latin one that the dump gives for it. */
function asInLatin(mention: EntityMention): EntityMention {
  return mention.latinForm === undefined ? mention : { ...mention, form: mention.latinForm };
}

function draftFor(drafts: Map<string, Draft>, entity: string, kind: EntityKind, key: FormKey): Draft {
  let draft = drafts.get(entity);
  if (draft === undefined) {
    const sets = { misspelt: new Set<string>(), roles: new Set<string>(), articles: new Set<number>() };
    draft = { id: contentHash(entity), kind, forms: new Map<string, boolean>(), ...sets, key, mentions: 0 };
    drafts.set(entity, draft);
  }
  return draft;
}

function note(
  draft: Draft,
  { form, latinForm, role, article }: EntityMention,
  own: Resolved,
  isMoved: boolean,
): void {
  draft.mentions++;
  const mayName = own.isRight && !isMoved && latinForm === undefined;
  draft.forms.set(form, mayName || draft.forms.get(form) === true);
  if (!own.isRight) draft.misspelt.add(form);
  if (role !== undefined && role !== '') draft.roles.add(role);
  if (article >= 0) draft.articles.add(article);
}

function finish(draft: Draft, drafts: ReadonlyMap<string, Draft>): Entity {
  const name = nameOf(draft);
  const { id, kind, mentions, roles, misspelt } = draft;
  const { place, outlet, countryKey } = draft.key;
  const country = countryKey === undefined ? undefined : drafts.get(entityKey('place', countryKey));
  return {
    id,
    kind,
    name,
    aliases: [...draft.forms.keys()].filter((form) => form !== name),
    ...(misspelt.size > 0 && { misspelt: [...misspelt] }),
    roles: [...roles],
    mentions,
    articles: [...draft.articles].sort((a, b) => a - b),
    ...(place && { place }),
    ...(outlet && { outlet }),
    ...(country && { country: country.id }),
  };
}

/**
 * The tables' name if the dump has it; otherwise the fullest correct form, preferring one with lower-case
 * letters.
 */
function nameOf({ key, forms }: Draft): string {
  if (key.canonical !== undefined && forms.has(key.canonical)) return key.canonical;
  let best: string | undefined;
  for (const [form, isRight] of forms) {
    if (isRight && (best === undefined || fullness(form) > fullness(best))) best = form;
  }
  return best ?? forms.keys().next().value ?? '';
}

function fullness(form: string): number {
  return (form === form.toUpperCase() ? 0 : 1000) + form.length;
}
