import { PersonName } from './entity-people';

/** A full name in the dump, and the words of the roles it was given. */
export interface KnownPerson {
  readonly key: string;
  readonly name: PersonName;
  /** The form first met. */
  readonly display: string;
  /** Last words of its role phrases, lower case. */
  readonly roleWords: Set<string>;
}

/** How a lone name was resolved, or why not. */
export type Resolution =
  | {
      readonly way: 'before-in-article' | 'only-in-article' | 'only-in-dump' | 'same-role';
      readonly person: KnownPerson;
    }
  | { readonly way: 'ambiguous'; readonly among: readonly KnownPerson[] }
  | { readonly way: 'unknown' };

/** Past so many people of one name nobody is helped by more, and looking at them would cost time in a large dump. */
const MOST_OF_A_NAME = 40;

/** The full names of a dump by the words that may stand for them. */
export class PeopleIndex {
  private readonly inDump = new Map<string, KnownPerson[]>();
  private readonly inArticle = new Map<number, Map<string, KnownPerson[]>>();
  private readonly before = new Map<number, Map<string, KnownPerson>>();

  /** Notes that `person` is named in full in the article. */
  add(person: KnownPerson, article: number): void {
    let ofArticle = this.inArticle.get(article);
    if (ofArticle === undefined) this.inArticle.set(article, (ofArticle = new Map<string, KnownPerson[]>()));
    for (const word of wordsOf(person)) {
      append(this.inDump, word, person);
      append(ofArticle, word, person);
    }
  }

  /** Notes, while going through the dump in order, that the full name has been passed. */
  pass(person: KnownPerson, article: number): void {
    let passed = this.before.get(article);
    if (passed === undefined) this.before.set(article, (passed = new Map<string, KnownPerson>()));
    for (const word of wordsOf(person)) passed.set(word, person);
  }

  /**
   * Whom a lone name or an abbreviated one means: the nearest full name before it in its article, else the only one in the
   * article, else the only one in the dump, else the only one with the same role. A family name goes before a given name.
   */
  resolve(
    word: string,
    article: number,
    accepts: (person: KnownPerson) => boolean,
    roleWord: string | undefined,
  ): Resolution {
    let among: readonly KnownPerson[] = [];
    for (const key of [`f:${word}`, `s:${word}`, `g:${word}`]) {
      const before = this.before.get(article)?.get(key);
      if (before !== undefined && accepts(before)) return { way: 'before-in-article', person: before };
      const here = (this.inArticle.get(article)?.get(key) ?? []).filter(accepts);
      const [onlyHere] = here;
      if (onlyHere !== undefined && here.length === 1) return { way: 'only-in-article', person: onlyHere };
      if (key.startsWith('g')) break;
      const everywhere = (this.inDump.get(key) ?? []).filter(accepts);
      const [only] = everywhere;
      if (only !== undefined && everywhere.length === 1) return { way: 'only-in-dump', person: only };
      const sameRole =
        roleWord === undefined ? [] : everywhere.filter((person) => person.roleWords.has(roleWord));
      const [fitting] = sameRole;
      if (fitting !== undefined && sameRole.length === 1) return { way: 'same-role', person: fitting };
      if (among.length === 0) among = everywhere;
    }
    return among.length === 0 ? { way: 'unknown' } : { way: 'ambiguous', among };
  }
}

/** The words a person may be called by: family name (f), last parts of a longer name (s), given names (g). */
function wordsOf(person: KnownPerson): readonly string[] {
  const { family, given, key } = person.name;
  const parts = key.split(' ');
  const suffixes: string[] = [];
  for (let from = 1; from < parts.length - 1 && parts.length <= 6; from++)
    suffixes.push(parts.slice(from).join(' '));
  return [
    ...family.map((word) => `f:${word}`),
    ...suffixes.map((word) => `s:${word}`),
    ...given.map((word) => `g:${word}`),
  ];
}

function append(index: Map<string, KnownPerson[]>, word: string, person: KnownPerson): void {
  const people = index.get(word);
  if (people === undefined) index.set(word, [person]);
  else if (people.length < MOST_OF_A_NAME && !people.includes(person)) people.push(person);
}
