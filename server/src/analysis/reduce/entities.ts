import { contentHash } from '../../text/hash';
import { Entity, EntityKind, LocatedPlace } from '../dump';
import { Evidence } from '../evidence';
import { Acronyms } from './entity-acronyms';
import { EntityMention, FormKey } from './entity-forms';
import { People } from './entity-persons';
import { EntityInput } from './entity-resolved';

/** The entity of one mention, and why that one. */
export interface EntityLink {
  readonly entity: string;
  readonly evidence: readonly Evidence[];
}

/** The entities of a dump, and which of them each mention names. */
export interface EntityResult {
  /** In order of first mention. */
  readonly entities: readonly Entity[];
  /** One for each mention of the input, in its order. */
  readonly entityOf: readonly EntityLink[];
}

/** An entity being gathered. */
interface Draft {
  readonly id: string;
  readonly kind: EntityKind;
  /** Forms in order of appearance; false for one that is misspelt or stands for another. */
  readonly forms: Map<string, boolean>;
  readonly roles: Set<string>;
  readonly articles: Set<number>;
  readonly canonical: string | undefined;
  readonly place: LocatedPlace | undefined;
  mentions: number;
}

/**
 * What the mentions of a dump name: one entity for all forms of a name. A lone surname goes to the nearest full name
 * before it in its article, else to the only one of that name; where several people bear it, it stays by itself
 * and the evidence says so. Linear in the number of mentions.
 */
export function reduceEntities(input: EntityInput): EntityResult {
  const people = new People(input);
  const acronyms = new Acronyms(input);
  const drafts = new Map<string, Draft>();
  const entityOf = input.mentions.map((mention) => {
    const { key, evidence, isRight } =
      mention.kind === 'person' ? people.resolve(mention) : acronyms.resolve(mention);
    const draft = draftFor(drafts, mention.kind, key);
    note(draft, mention, isRight);
    return { entity: draft.id, evidence };
  });
  return { entities: [...drafts.values()].map(finish), entityOf };
}

function draftFor(drafts: Map<string, Draft>, kind: EntityKind, { key, canonical, place }: FormKey): Draft {
  const full = `${kind}\u0000${key}`;
  let draft = drafts.get(full);
  if (draft === undefined) {
    const [forms, roles, articles] = [new Map<string, boolean>(), new Set<string>(), new Set<number>()];
    draft = { id: contentHash(full), kind, forms, roles, articles, canonical, place, mentions: 0 };
    drafts.set(full, draft);
  }
  return draft;
}

function note(draft: Draft, mention: EntityMention, isRight: boolean): void {
  draft.mentions++;
  draft.forms.set(mention.form, isRight || draft.forms.get(mention.form) === true);
  if (mention.role !== undefined && mention.role !== '') draft.roles.add(mention.role);
  if (mention.article >= 0) draft.articles.add(mention.article);
}

function finish(draft: Draft): Entity {
  const name = nameOf(draft);
  const { id, kind, mentions, place } = draft;
  const aliases = [...draft.forms.keys()].filter((form) => form !== name);
  const articles = [...draft.articles].sort((a, b) => a - b);
  return { id, kind, name, aliases, roles: [...draft.roles], mentions, articles, ...(place && { place }) };
}

/** The tables' name if the dump has it; else the fullest right form, one with small letters first. */
function nameOf(draft: Draft): string {
  if (draft.canonical !== undefined && draft.forms.has(draft.canonical)) return draft.canonical;
  let best: string | undefined;
  for (const [form, isRight] of draft.forms) {
    if (isRight && (best === undefined || fullness(form) > fullness(best))) best = form;
  }
  return best ?? draft.forms.keys().next().value ?? '';
}

function fullness(form: string): number {
  return (form === form.toUpperCase() ? 0 : 1000) + form.length;
}
