import type { Evidence } from '../model/evidence';
import { eachInSlices, type Slices } from '../incremental/slices';
import type { EntityMention } from './entity-forms';
import { type KnownPerson, PeopleIndex, type Resolution } from './people-index';
import { callingForms, parsePerson, type PersonName } from './person-name';
import { type EntityInput, type Resolved, rightForm } from './entity-input';
import { roleWords, type RoleWords } from './role-words';
import { LongerNames } from './same-person';
import { UnnamedPeople } from './unnamed-people';

/** The most people listed as possible meanings of a name. */
const LISTED = 5;

/** The cost of recording a mention, in characters of ordinary work. */
const WORK_OF_A_MENTION = 15;

/** People: one key for a full name and the lone names that mean it. */
export class People {
  private readonly parsed = new Map<string, PersonName>();
  private readonly roleOf = new Map<string, RoleWords>();
  private readonly middles = new Map<string, Set<string>>();
  private readonly known = new Map<string, KnownPerson>();
  private readonly index = new PeopleIndex();
  private readonly longer = new LongerNames();
  private readonly unnamed = new UnnamedPeople();
  /** Article and key of people linked by role alone to an article that does not give their full name. */
  private readonly broughtByRole = new Set<string>();

  private constructor(private readonly input: EntityInput) {}

  /** The people that the mentions name. Works in slices. */
  static *of(input: EntityInput, slices: Slices): Generator<void, People, void> {
    const people = new People(input);
    const full: EntityMention[] = [];
    yield* eachInSlices(input.mentions, WORK_OF_A_MENTION, slices, (mention) => {
      if (mention.kind === 'person' && people.parse(mention.form).isFull) full.push(mention);
    });
    yield* eachInSlices(full, WORK_OF_A_MENTION, slices, (mention) => people.noteMiddle(mention));
    yield* people.noteLongerNames(full, slices);
    yield* eachInSlices(full, WORK_OF_A_MENTION, slices, (mention) => people.noteNaming(mention));
    yield* eachInSlices(input.mentions, WORK_OF_A_MENTION, slices, (mention) => people.bringByRole(mention));
    return people;
  }

  resolve(mention: EntityMention): Resolved {
    const { form, article } = mention;
    const right = rightForm(form, this.input.rightForms);
    const isRight = right === form;
    const evidence: Evidence[] = isRight ? [] : [{ clue: 'misspelt-of', detail: right }];
    const name = this.parse(form);
    const role = this.role(mention);
    const shared = this.sharedFamily(mention, name);
    const full = shared ?? name;
    if (shared !== undefined) evidence.push({ clue: 'family-shared', detail: shared.display });
    if (full.isFull && (full.words.length > 1 || this.resolution(full, article, role).way === 'unknown')) {
      const person = this.noteGender(this.personOf(full, article), role);
      if (shared !== undefined) this.index.add(person, article);
      if (mention.isAuthor !== true) this.index.pass(person, article);
      if (person.name.key !== full.key) evidence.push({ clue: 'alias-of', detail: person.display });
      else if (isRight && isOtherSpelling(form, person.display))
        evidence.push({ clue: 'spelling-of', detail: person.display });
      return { key: { key: person.key }, evidence, isRight };
    }
    const resolution = this.resolution(name, article, role);
    const isBrought = 'person' in resolution && this.broughtByRole.has(`${article} ${resolution.person.key}`);
    evidence.push(...whyResolved(isBrought ? { way: 'same-role', person: resolution.person } : resolution));
    if ('person' in resolution) {
      this.noteGender(resolution.person, role);
      return { key: { key: resolution.person.key }, evidence, isRight };
    }
    const scope = this.input.articleIds[article] ?? '';
    const { key, byRole } = this.unnamed.keyOf(name.key, scope, role);
    if (byRole) evidence.push({ clue: 'same-role', detail: mention.role ?? form });
    const family = this.familyNamed(form, article);
    if (family.length > 0) evidence.push({ clue: 'family-of', detail: listOf(family) });
    return { key: { key }, evidence, isRight };
  }

  private noteMiddle({ form }: EntityMention): void {
    const name = this.parse(form);
    if (name.middle === '') return;
    const middles = this.middles.get(name.key) ?? new Set<string>();
    this.middles.set(name.key, middles.add(name.middle));
  }

  private *noteLongerNames(full: readonly EntityMention[], slices: Slices): Generator<void, void, void> {
    const people = new Map<number, Set<KnownPerson>>();
    yield* eachInSlices(full, WORK_OF_A_MENTION, slices, ({ form, article }) => {
      const ofArticle = people.get(article) ?? new Set<KnownPerson>();
      people.set(article, ofArticle.add(this.ownPerson(this.parse(form))));
    });
    for (const [article, ofArticle] of people) yield* this.longer.add([...ofArticle], article, slices);
  }

  /** The writer of a story is never meant by a surname in it. */
  private noteNaming(mention: EntityMention): void {
    const { form, article, isAuthor } = mention;
    const person = this.personOf(this.parse(form), article);
    if (isAuthor !== true) this.index.add(person, article);
    const role = this.role(mention);
    if (role.gender !== '' && person.gender === '') person.gender = role.gender;
    if (role.head !== '' && !person.roles.includes(role) && person.roles.length < 20) person.roles.push(role);
  }

  /**
   * "Finance Minister Baran" makes the minister whom another article names in full available in this one, for
   * the surnames around it.
   */
  private bringByRole(mention: EntityMention): void {
    const { kind, form, article } = mention;
    const role = this.role(mention);
    if (kind !== 'person' || role.head === '' || this.parse(form).isFull) return;
    const resolution = this.resolution(this.parse(form), article, role);
    if (resolution.way !== 'same-role' || this.index.isIn(resolution.person, article)) return;
    this.index.add(resolution.person, article);
    this.broughtByRole.add(`${article} ${resolution.person.key}`);
  }

  private noteGender(person: KnownPerson, { gender }: RoleWords): KnownPerson {
    if (person.gender === '') person.gender = gender;
    return person;
  }

  private parse(form: string): PersonName {
    let name = this.parsed.get(form);
    if (name === undefined) {
      name = parsePerson(rightForm(form, this.input.rightForms), this.input.tables.names);
      this.parsed.set(form, name);
    }
    return name;
  }

  private role({ role = '' }: EntityMention): RoleWords {
    let words = this.roleOf.get(role);
    if (words === undefined) this.roleOf.set(role, (words = roleWords(role)));
    return words;
  }

  /**
   * The full name for "Bill" in "Bill and Hilda Clanton", unless the article has somebody else of that family
   * name.
   */
  private sharedFamily({ fullForm, article }: EntityMention, name: PersonName): PersonName | undefined {
    if (fullForm === undefined || this.index.isFamilySoFar(name.words.join(' '), article)) return undefined;
    return this.parse(fullForm);
  }

  private personOf(name: PersonName, article: number): KnownPerson {
    return this.longer.of(this.ownPerson(name), article);
  }

  /** The person with a full name. Middle initials only count if they tell two people apart. */
  private ownPerson(name: PersonName): KnownPerson {
    const tellsApart = (this.middles.get(name.key)?.size ?? 0) > 1 && name.middle !== '';
    const key = tellsApart ? `${name.key} (${name.middle})` : name.key;
    let person = this.known.get(key);
    if (person === undefined) {
      person = { key, name, display: name.display, roles: [], gender: '' };
      this.known.set(key, person);
    }
    return person;
  }

  private resolution(name: PersonName, article: number, role: RoleWords): Resolution {
    const { abbreviated } = name;
    if (abbreviated === null)
      return this.index.resolve({ forms: callingForms(name), article, role, accepts: () => true });
    const { letter, word } = abbreviated;
    const accepts = (person: KnownPerson): boolean => fitsAbbreviation(person.name, letter, word);
    return this.index.resolve({ forms: [word], article, role, accepts });
  }

  /** The members of a family named together ("the Obannas") whom the article names in full. */
  private familyNamed(form: string, article: number): readonly KnownPerson[] {
    if (!/s$/.test(form) || form.includes(' ')) return [];
    const name = this.parse(form.slice(0, -1));
    const lone = { forms: callingForms(name), article, role: roleWords(undefined), accepts: () => true };
    const resolution = this.index.resolve(lone);
    if ('among' in resolution) return resolution.way === 'ambiguous' ? resolution.among : [];
    return 'others' in resolution ? [resolution.person, ...resolution.others] : [];
  }
}

function whyResolved(resolution: Resolution): readonly Evidence[] {
  switch (resolution.way) {
    case 'before-in-article':
    case 'only-in-article': {
      const { person, others } = resolution;
      const clue = resolution.way === 'before-in-article' ? 'full-name-before' : 'only-one-of-that-name';
      const passedOver: readonly Evidence[] =
        others.length === 0 ? [] : [{ clue: 'others-of-that-name', detail: listOf(others) }];
      return [{ clue, detail: person.display }, ...passedOver];
    }
    case 'same-role':
      return [{ clue: 'same-role', detail: resolution.person.display }];
    case 'ambiguous':
      return [{ clue: 'several-of-that-name', detail: listOf(resolution.among) }];
    case 'elsewhere':
      return [{ clue: 'may-be', detail: listOf(resolution.among) }];
    case 'unknown':
      return [];
  }
}

/** "J. Doe" and "Jane D." fit "Jane Doe". */
function fitsAbbreviation(name: PersonName, letter: string, word: string): boolean {
  const isFamily = name.family.includes(word);
  const others = isFamily ? name.given : name.family;
  return others.some((other) => other.startsWith(letter));
}

/** Whether two forms of one name differ in more than case, accents, hyphens and initials. */
function isOtherSpelling(form: string, display: string): boolean {
  const letters = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase();
  return form !== display && letters(form) !== letters(display) && !/\b\p{Lu}\b/u.test(`${form} ${display}`);
}

function listOf(people: readonly KnownPerson[]): string {
  return people
    .slice(0, LISTED)
    .map((person) => person.display)
    .join(', ');
}
