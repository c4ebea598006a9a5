import type { PersonName } from './person-name';
import { contradicts, mayBeCalledBy, type RoleWords, sharesRole } from './role-words';

/** A person with a full name in the dump, and what the dump says about them. */
export interface KnownPerson {
  readonly key: string;
  readonly name: PersonName;
  /** The first form encountered. */
  readonly display: string;
  /** The distinct roles given to them. */
  readonly roles: RoleWords[];
  /** Whether they are called Mr or Mrs; empty until the dump says so. */
  gender: RoleWords['gender'];
}

/** How a lone name was resolved, or why not. */
export type Resolution =
  | {
      readonly way: 'before-in-article' | 'only-in-article';
      readonly person: KnownPerson;
      /** Others of that name in the article who were not chosen. */
      readonly others: readonly KnownPerson[];
    }
  | { readonly way: 'same-role'; readonly person: KnownPerson }
  | { readonly way: 'ambiguous' | 'elsewhere'; readonly among: readonly KnownPerson[] }
  | { readonly way: 'unknown' };

/** A lone or abbreviated name, and its context. */
export interface LoneName {
  /** The words to look it up by, the likeliest first. */
  readonly forms: readonly string[];
  readonly article: number;
  readonly role: RoleWords;
  readonly accepts: (person: KnownPerson) => boolean;
}

/** More people of one name would help nobody, and checking them would cost time in a large dump. */
const MOST_OF_A_NAME = 40;

/** What a person may be called by: family name, last parts of a longer name, given name. */
const CALLINGS = ['f', 's', 'g'] as const;

type ByWord = Map<string, KnownPerson[]>;

/** The full names of a dump by the words that may stand for them. */
export class PeopleIndex {
  private readonly inDump: ByWord = new Map();
  private readonly inArticle = new Map<number, ByWord>();
  private readonly passed = new Map<number, ByWord>();

  /** Records that the article gives the full name of `person`. */
  add(person: KnownPerson, article: number): void {
    const ofArticle = mapOf(this.inArticle, article);
    for (const word of wordsOf(person)) {
      append(this.inDump, word, person);
      append(ofArticle, word, person);
    }
  }

  /** Whether `person` has been added to the article. */
  isIn(person: KnownPerson, article: number): boolean {
    const [word = ''] = person.name.family;
    return this.inArticle.get(article)?.get(`f:${word}`)?.includes(person) === true;
  }

  /** Records, while going through the dump in order, that the full name has been passed. */
  pass(person: KnownPerson, article: number): void {
    const ofArticle = mapOf(this.passed, article);
    for (const word of wordsOf(person)) {
      const people = ofArticle.get(word);
      const at = people?.indexOf(person) ?? -1;
      if (at >= 0) people?.splice(at, 1);
      append(ofArticle, word, person);
    }
  }

  /** Whether someone with that family name has been named in full in the article so far. */
  isFamilySoFar(word: string, article: number): boolean {
    return this.passed.get(article)?.has(`f:${word}`) === true;
  }

  /**
   * Whom a lone name means: in its article, the person with the same role, else the nearest full name before
   * it, else the only one in the article; from other articles, only one person with the same role. Family
   * names take precedence over given names.
   */
  resolve(lone: LoneName): Resolution {
    const { forms, article } = lone;
    for (const calling of CALLINGS) {
      for (const form of forms) {
        const resolution = this.inOwnArticle(`${calling}:${form}`, calling === 'g', article, lone);
        if (resolution !== undefined) return resolution;
      }
    }
    const elsewhere = (callings: readonly (typeof CALLINGS)[number][]): readonly KnownPerson[] => {
      const words = callings.flatMap((calling) => forms.map((form) => `${calling}:${form}`));
      const people = new Set(words.flatMap((word) => this.inDump.get(word) ?? []));
      return [...people].filter((person) => lone.accepts(person));
    };
    const sameRole =
      lone.role.head === ''
        ? []
        : elsewhere(CALLINGS).filter(({ roles }) => roles.some((role) => sharesRole(role, lone.role)));
    const [fitting] = sameRole;
    if (fitting !== undefined && sameRole.length === 1) return { way: 'same-role', person: fitting };
    const among = elsewhere(['f', 's']);
    return among.length === 0 ? { way: 'unknown' } : { way: 'elsewhere', among };
  }

  private inOwnArticle(
    word: string,
    isGiven: boolean,
    article: number,
    { role, accepts }: LoneName,
  ): Resolution | undefined {
    const here = (this.inArticle.get(article)?.get(word) ?? []).filter(
      (person) =>
        accepts(person) &&
        !contradicts(person.gender, role.gender) &&
        (!isGiven || mayBeCalledBy(role, person.roles)),
    );
    const [only] = here;
    if (only === undefined) return undefined;
    const sameRole =
      role.head === '' ? [] : here.filter(({ roles }) => roles.some(({ head }) => head === role.head));
    const [fitting] = sameRole;
    if (here.length > 1 && fitting !== undefined && sameRole.length === 1)
      return { way: 'same-role', person: fitting };
    if (isGiven && here.length > 1) return { way: 'ambiguous', among: here };
    const before = this.passed
      .get(article)
      ?.get(word)
      ?.findLast((person) => here.includes(person));
    const person = before ?? only;
    if (before === undefined && here.length > 1) return { way: 'ambiguous', among: here };
    const others = here.filter((other) => other !== person);
    return { way: before === undefined ? 'only-in-article' : 'before-in-article', person, others };
  }
}

/** The words a person may be called by: family name (f), last parts of a longer name (s), given names (g). */
function wordsOf({ name }: KnownPerson): readonly string[] {
  const { family, given, words } = name;
  const suffixes: string[] = [];
  for (let from = 1; from < words.length - 1 && words.length <= 6; from++)
    suffixes.push(words.slice(from).join(' '));
  const tagged = (calling: (typeof CALLINGS)[number], all: readonly string[]): readonly string[] =>
    all.map((word) => `${calling}:${word}`);
  return [...tagged('f', family), ...tagged('s', suffixes), ...tagged('g', given)];
}

function mapOf(maps: Map<number, ByWord>, article: number): ByWord {
  let map = maps.get(article);
  if (map === undefined) maps.set(article, (map = new Map()));
  return map;
}

function append(index: ByWord, word: string, person: KnownPerson): void {
  const people = index.get(word);
  if (people === undefined) index.set(word, [person]);
  else if (people.length < MOST_OF_A_NAME && !people.includes(person)) people.push(person);
}
