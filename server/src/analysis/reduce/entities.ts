import { contentHash } from '../../text/hash';
import { Entity, EntityKind, LocatedPlace } from '../dump';
import { Evidence } from '../evidence';
import { EntityMention, EntityTables, FormKey, keyOf, plainKey } from './entity-forms';
import { KnownPerson, PeopleIndex, Resolution } from './entity-index';
import { parsePerson, PersonName } from './entity-people';

/** What entities are made of. */
export interface EntityInput {
  /** All mentions but dates, in the order of the dump. */
  readonly mentions: readonly EntityMention[];
  /** Misspelt names or words of names, and what they should read, as the search for typos found them. */
  readonly rightForms: ReadonlyMap<string, string>;
  readonly tables: EntityTables;
}

/** The entity of one mention, and why that one. */
export interface EntityLink {
  readonly entity: string;
  readonly evidence: readonly Evidence[];
}

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

interface Resolved {
  readonly key: FormKey;
  readonly evidence: readonly Evidence[];
  /** False for a misspelt form, which never becomes the entity's name. */
  readonly isRight: boolean;
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

/** Organizations, places and misc: one key for a name and its acronym. */
class Acronyms {
  private readonly inArticle = new Map<string, string>();
  private readonly inDump = new Map<string, string | null>();

  constructor(private readonly input: EntityInput) {
    for (const { kind, form, article, acronymOf } of input.mentions) {
      if (acronymOf === undefined || kind === 'person') continue;
      this.inArticle.set(`${kind} ${article} ${plainKey(form)}`, acronymOf);
      const known = this.inDump.get(`${kind} ${plainKey(form)}`);
      const same = known === undefined || (known !== null && plainKey(known) === plainKey(acronymOf));
      this.inDump.set(`${kind} ${plainKey(form)}`, same ? acronymOf : null);
    }
  }

  resolve({ kind, form, article, acronymOf }: EntityMention): Resolved {
    const { tables } = this.input;
    const right = rightForm(form, this.input.rightForms);
    const long =
      acronymOf ??
      this.inArticle.get(`${kind} ${article} ${plainKey(right)}`) ??
      this.inDump.get(`${kind} ${plainKey(right)}`);
    const evidence: Evidence[] = right === form ? [] : [{ clue: 'misspelt-of', detail: right }];
    if (long !== undefined && long !== null) {
      evidence.push({ clue: acronymOf === undefined ? 'alias-of' : 'acronym-in-brackets', detail: long });
      return { key: keyOf(kind, long, tables), evidence, isRight: right === form };
    }
    return { key: keyOf(kind, right, tables), evidence, isRight: right === form };
  }
}

/** Persons: one key for a full name and the lone names that mean it. */
class People {
  private readonly parsed = new Map<string, PersonName>();
  private readonly middles = new Map<string, Set<string>>();
  private readonly known = new Map<string, KnownPerson>();
  private readonly index = new PeopleIndex();

  constructor(private readonly input: EntityInput) {
    const full = input.mentions.filter(
      (mention) => mention.kind === 'person' && this.isFull(this.parse(mention.form)),
    );
    for (const { form } of full) {
      const name = this.parse(form);
      if (name.middle === '') continue;
      const middles = this.middles.get(name.key) ?? new Set<string>();
      this.middles.set(name.key, middles.add(name.middle));
    }
    for (const { form, article, role } of full) {
      const person = this.personOf(this.parse(form));
      this.index.add(person, article);
      const word = lastWord(role);
      if (word !== undefined) person.roleWords.add(word);
    }
  }

  resolve({ form, article, role }: EntityMention): Resolved {
    const right = rightForm(form, this.input.rightForms);
    const isRight = right === form;
    const evidence: Evidence[] = isRight ? [] : [{ clue: 'misspelt-of', detail: right }];
    const name = this.parse(form);
    const longer =
      name.parts > 1 && name.abbreviated === null ? this.longerName(name, article, role) : undefined;
    if (this.isFull(name) && longer === undefined) {
      const person = this.personOf(name);
      this.index.pass(person, article);
      return { key: { key: person.key }, evidence, isRight };
    }
    const resolution = longer ?? this.loneName(name, article, role);
    if (resolution.way === 'unknown' || resolution.way === 'ambiguous') {
      if (resolution.way === 'ambiguous')
        evidence.push({ clue: 'several-of-that-name', detail: listOf(resolution.among) });
      return { key: { key: name.key }, evidence, isRight };
    }
    const clue =
      resolution.way === 'before-in-article'
        ? 'full-name-before'
        : resolution.way === 'same-role'
          ? 'same-role'
          : 'only-one-of-that-name';
    evidence.push({ clue, detail: resolution.person.display });
    return { key: { key: resolution.person.key }, evidence, isRight };
  }

  private parse(form: string): PersonName {
    let name = this.parsed.get(form);
    if (name === undefined) {
      name = parsePerson(rightForm(form, this.input.rightForms), this.input.tables.names);
      this.parsed.set(form, name);
    }
    return name;
  }

  private isFull(name: PersonName): boolean {
    return name.parts > 1 && name.abbreviated === null;
  }

  /** The person of a full name: initials in the middle count only where they tell two people apart. */
  private personOf(name: PersonName): KnownPerson {
    const tellsApart = (this.middles.get(name.key)?.size ?? 0) > 1 && name.middle !== '';
    const key = tellsApart ? `${name.key} (${name.middle})` : name.key;
    let person = this.known.get(key);
    if (person === undefined) {
      person = { key, name, display: name.display, roleWords: new Set<string>() };
      this.known.set(key, person);
    }
    return person;
  }

  /** "Suu Kyi" where "Aung San Suu Kyi" stands in the article before: a longer name that ends so. */
  private longerName(name: PersonName, article: number, role: string | undefined): Resolution | undefined {
    const accepts = (person: KnownPerson): boolean => person.name.parts > name.parts;
    const resolution = this.index.resolve(name.key, article, accepts, lastWord(role));
    return resolution.way === 'before-in-article' || resolution.way === 'only-in-article'
      ? resolution
      : undefined;
  }

  private loneName(name: PersonName, article: number, role: string | undefined): Resolution {
    const { abbreviated } = name;
    if (abbreviated === null) return this.index.resolve(name.key, article, () => true, lastWord(role));
    const accepts = (person: KnownPerson): boolean =>
      fitsAbbreviation(person.name, abbreviated.letter, abbreviated.word);
    return this.index.resolve(abbreviated.word, article, accepts, lastWord(role));
  }
}

/** "J. Doe" and "Jane D." fit "Jane Doe". */
function fitsAbbreviation(name: PersonName, letter: string, word: string): boolean {
  const isFamily = name.family.includes(word);
  const others = isFamily ? name.given : name.family;
  return others.some((other) => other.startsWith(letter));
}

function listOf(people: readonly KnownPerson[]): string {
  return people
    .slice(0, 5)
    .map((person) => person.display)
    .join(', ');
}

function lastWord(role: string | undefined): string | undefined {
  return role?.slice(role.lastIndexOf(' ') + 1).toLowerCase();
}

/** `form` with what is misspelt in it put right: the form as a whole, else each of its words. */
function rightForm(form: string, rightForms: ReadonlyMap<string, string>): string {
  if (rightForms.size === 0) return form;
  const whole = rightForms.get(form);
  if (whole !== undefined) return whole;
  return form.includes(' ')
    ? form
        .split(' ')
        .map((word) => rightForms.get(word) ?? word)
        .join(' ')
    : form;
}
