import type { OrganizationName } from './organization-name';

/** A longer name that a form may be short for. */
export interface LongerName {
  /** As first printed in the article. */
  readonly form: string;
  /** Whether the form is made of its initials, rather than its first or last words. */
  readonly isByInitials: boolean;
}

interface Named {
  readonly name: OrganizationName;
  readonly form: string;
}

/** The organizations under one word or acronym of one article, by their keys. */
type Index = Map<string, Map<string, Named>>;

/** More names with one first word than this are a list: the first word does not identify any of them. */
const MOST_OF_A_WORD = 20;

/**
 * The organizations of each article by what they may be called for short: their first or last words, their
 * initials.
 */
export class ShortNames {
  private readonly byFirstWord: Index = new Map();
  private readonly byLastWord: Index = new Map();
  private readonly byInitials: Index = new Map();

  /** Records that the article uses this name for the organization. */
  add(name: OrganizationName, form: string, article: number): void {
    const { words, initials } = name;
    if (words.length < 2) return;
    note(this.byFirstWord, `${article} ${words[0] ?? ''}`, { name, form });
    note(this.byLastWord, `${article} ${words[words.length - 1] ?? ''}`, { name, form });
    if (initials !== '') note(this.byInitials, `${article} ${initials}`, { name, form });
  }

  /**
   * The longer names in the article that `name` may be short for; usually none or one. A body that every
   * country has is short for the one whose country is stated ("Foreign Ministry", "Kenyan Foreign Ministry").
   */
  longerOf(name: OrganizationName, article: number): readonly LongerName[] {
    const { words, acronym, key, isGeneric } = name;
    if (acronym !== '') return namesIn(this.byInitials, `${article} ${acronym}`, () => true, true);
    const word = isGeneric ? words[words.length - 1] : words[0];
    const goesOn = (longer: OrganizationName): boolean =>
      isGeneric ? longer.key.endsWith(` ${key}`) && !longer.isGeneric : longer.key.startsWith(`${key} `);
    return namesIn(isGeneric ? this.byLastWord : this.byFirstWord, `${article} ${word ?? ''}`, goesOn, false);
  }
}

function namesIn(
  index: Index,
  word: string,
  accepts: (name: OrganizationName) => boolean,
  isByInitials: boolean,
): readonly LongerName[] {
  const named = index.get(word);
  if (named === undefined || named.size > MOST_OF_A_WORD) return [];
  return [...named.values()].filter(({ name }) => accepts(name)).map(({ form }) => ({ form, isByInitials }));
}

function note(index: Index, word: string, named: Named): void {
  const names = index.get(word) ?? new Map<string, Named>();
  if (!names.has(named.name.key)) names.set(named.name.key, named);
  index.set(word, names);
}
