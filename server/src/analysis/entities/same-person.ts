import { eachInSlices, type Slices } from '../incremental/slices';
import { sameGivenName } from './name-variants';
import type { KnownPerson } from './people-index';
import type { PersonName } from './person-name';
import { FULL_GIVEN_NAMES } from './tables/same-names';

/**
 * This many people with one first name in an article are a list of names: comparing them all would cost time
 * and show nothing.
 */
const MOST_OF_A_FIRST_NAME = 20;

/**
 * Someone with a name of this many words may be called by the last ones alone ("Suu Kyi", "Lula da Silva").
 */
const LONG_NAME = 4;

/**
 * Which shorter full names of a dump stand for longer ones: "Luis Arce" for "Luis Alberto Arce Catacora". Two
 * are compared only if one article has both, and a shorter name that fits two different people stands for
 * neither.
 */
export class LongerNames {
  /** The longer names for each key, over the dump and by article. */
  private readonly inDump = new Map<string, Set<KnownPerson>>();
  private readonly inArticle = new Map<string, Set<KnownPerson>>();

  /** `people` are those that the article names in full, each once. Works in slices. */
  *add(people: readonly KnownPerson[], article: number, slices: Slices): Generator<void, void, void> {
    for (const group of yield* groupsOf(people, slices)) {
      for (const short of group) {
        for (const long of group) {
          if (short === long || !standsFor(short.name, long.name)) continue;
          note(this.inDump, short.key, long);
          note(this.inArticle, `${article} ${short.key}`, long);
        }
      }
      if (slices.spent(group.length * group.length)) yield;
    }
  }

  /** The person of whom `person`, as named in the article, is a shorter name; `person` if there is none. */
  of(person: KnownPerson, article: number): KnownPerson {
    const longer =
      this.inArticle.get(`${article} ${person.key}`) ?? this.inDump.get(person.key) ?? new Set<KnownPerson>();
    const [longest] = [...longer].sort((a, b) => b.name.words.length - a.name.words.length);
    if (longest === undefined) return person;
    const agree = [...longer].every((each) => each === longest || standsFor(each.name, longest.name));
    return agree ? longest : person;
  }
}

/** Whether `short` may be a shorter name of the person named `long`. */
function standsFor(short: PersonName, long: PersonName): boolean {
  if (short.generation !== long.generation) return false;
  if (short.words.length === long.words.length) return isPlainer(short, long);
  if (short.words.length > long.words.length) return false;
  const [first = '', ...rest] = short.words;
  const [longFirst = '', ...longRest] = long.words;
  if (sameGivenName(first, longFirst) && isWithin(rest, longRest)) return true;
  const suffix = long.words.slice(-short.words.length).join(' ');
  return (long.words.length >= LONG_NAME || short.opensWithFamily) && suffix === short.words.join(' ');
}

/**
 * With the same number of words: without the other's initials, with a nickname for its given name, or in
 * western order.
 */
function isPlainer(short: PersonName, long: PersonName): boolean {
  const [first = '', ...rest] = short.words;
  const [longFirst = '', ...longRest] = long.words;
  const turned = [...rest, first].join(' ') === long.words.join(' ');
  if (turned && rest.length === 1) return long.isFamilyFirst && !short.isFamilyFirst;
  if (rest.join(' ') !== longRest.join(' ')) return false;
  if (first === longFirst) return short.middle === '' && long.middle !== '';
  return FULL_GIVEN_NAMES.get(first) === longFirst && (short.middle === '' || short.middle === long.middle);
}

/** Whether the words occur in `all` in this order, possibly with others in between. */
function isWithin(words: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const word of all) if (word === words[at]) at++;
  return at === words.length;
}

/** The cost of grouping a person, in characters of ordinary work. */
const WORK_OF_A_PERSON = 15;

/** Those who might be the same: with the same given name, the same last word, or the same two words. */
function* groupsOf(
  people: readonly KnownPerson[],
  slices: Slices,
): Generator<void, readonly (readonly KnownPerson[])[], void> {
  const groups = new Map<string, Set<KnownPerson>>();
  yield* eachInSlices(people, WORK_OF_A_PERSON, slices, (person) => {
    const { words } = person.name;
    const [first = ''] = words;
    note(groups, `first ${FULL_GIVEN_NAMES.get(first) ?? first}`, person);
    if (words.length === 2) note(groups, `both ${[...words].sort().join(' ')}`, person);
    note(groups, `last ${words[words.length - 1] ?? ''}`, person);
  });
  return [...groups.values()]
    .filter(({ size }) => size > 1 && size <= MOST_OF_A_FIRST_NAME)
    .map((group) => [...group]);
}

function note(sets: Map<string, Set<KnownPerson>>, key: string, person: KnownPerson): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([person]));
  else set.add(person);
}
