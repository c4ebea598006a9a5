import type { NameLists } from '../../data/compile-names';
import { chance, pick, type Random } from '../random';
import type { NamedText } from './corpus';

/** Names to put in the place of others: words of people's names, and whole organizations and places by their make. */
export interface NamePools {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly whole: ReadonlyMap<string, readonly string[]>;
}

type NamedEntity = NamedText['entities'][number];

/** So often a name is exchanged for another one, and then wherever it stands in the text. */
const EXCHANGED = 0.4;

/** The names of texts, each as often as it stands there, and those of the tables. */
export function namePools(texts: readonly NamedText[], names: NameLists): NamePools {
  const given = [...names.given];
  const family = [...names.family];
  const whole = new Map<string, string[]>();
  for (const { text, entities } of texts)
    for (const entity of entities) {
      const form = text.slice(entity.start, entity.end);
      if (!isExchangeable(entity, form)) continue;
      if (entity.kind !== 'person') {
        const make = makeOf(entity.kind, form);
        whole.set(make, [...(whole.get(make) ?? []), form]);
        continue;
      }
      const [first = '', last = '', ...more] = form.split(' ');
      if (more.length > 0 || !isNameWord(first) || !isNameWord(last)) continue;
      given.push(first);
      family.push(last);
    }
  return { given, family, whole };
}

/**
 * A text with some of its people, organizations and places called otherwise, so that names are learnt by what is around
 * them and not by heart. The same name gets the same other one throughout, a person's word by word; what is neither stays.
 */
export function withOtherNames(named: NamedText, pools: NamePools, random: Random): NamedText {
  const others = new Map<string, string>();
  const otherFor = (kind: string, name: string, choose: () => string): string => {
    const known = others.get(`${kind} ${name}`);
    if (known !== undefined) return known;
    const other = chance(random, EXCHANGED) ? choose() : name;
    others.set(`${kind} ${name}`, other);
    return other;
  };
  const otherPerson = (form: string): string => {
    const words = form.split(' ');
    const choose = (index: number) => (): string =>
      pick(random, index < words.length - 1 ? pools.given : pools.family);
    return words
      .map((word, index) => (isNameWord(word) ? otherFor('person', word, choose(index)) : word))
      .join(' ');
  };
  const exchanged = (entity: NamedEntity, form: string): string => {
    if (!isExchangeable(entity, form)) return form;
    const { kind } = entity;
    if (kind === 'person') return otherPerson(form);
    return otherFor(kind, form, () => pick(random, pools.whole.get(makeOf(kind, form)) ?? [form]));
  };
  let text = '';
  let at = 0;
  const entities: NamedEntity[] = [];
  for (const entity of [...named.entities].sort((a, b) => a.start - b.start)) {
    if (entity.start < at) continue;
    text += named.text.slice(at, entity.start);
    const start = text.length;
    text += exchanged(entity, named.text.slice(entity.start, entity.end));
    entities.push({ start, end: text.length, kind: entity.kind });
    at = entity.end;
  }
  return { id: named.id, text: text + named.text.slice(at), entities };
}

/** Peoples, events and works are tied to the words around them, and a name over two lines to its lines. */
function isExchangeable({ kind }: NamedEntity, form: string): boolean {
  return kind !== 'date' && kind !== 'misc' && !form.includes('\n');
}

/** Names of one make stand in the same places: those of a kind with so many words, an acronym, a name, or small letters first. */
function makeOf(kind: string, form: string): string {
  const first = /^\p{Lu}{2,}$/u.test(form) ? 'acronym' : /^\p{Lu}/u.test(form) ? 'capital' : 'small';
  return `${kind} ${first} ${Math.min(4, form.split(' ').length)}`;
}

/** A word of a person's name that is no initial and no particle. */
function isNameWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(word);
}
