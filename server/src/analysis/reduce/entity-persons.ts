import { Evidence } from '../evidence';
import { EntityMention } from './entity-forms';
import { KnownPerson, PeopleIndex, Resolution } from './entity-index';
import { PersonName, parsePerson } from './entity-people';
import { EntityInput, Resolved, rightForm } from './entity-resolved';

/** Persons: one key for a full name and the lone names that mean it. */
export class People {
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
