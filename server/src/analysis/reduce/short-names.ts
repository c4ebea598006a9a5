import { OrganizationName } from './organization-name';

/** A longer name that a form may be short for. */
export interface LongerName {
  /** As first printed in the article. */
  readonly form: string;
  /** Whether the form is made of its initials; else it is its first words. */
  readonly isByInitials: boolean;
}

/** More names of one first word than this are a list: none of them is told by its first word. */
const MOST_OF_A_WORD = 20;

/** The organizations of each article by what they may be called for short: their first words, their initials. */
export class ShortNames {
  private readonly byFirstWord = new Map<string, Map<string, { name: OrganizationName; form: string }>>();
  private readonly byInitials = new Map<string, Map<string, { name: OrganizationName; form: string }>>();

  /** Notes that the article names the organization so. */
  add(name: OrganizationName, form: string, article: number): void {
    if (name.words.length < 2) return;
    note(this.byFirstWord, `${article} ${name.words[0] ?? ''}`, name, form);
    if (name.initials !== '') note(this.byInitials, `${article} ${name.initials}`, name, form);
  }

  /** The longer names of the article that `name` may be short for; usually none or one. */
  longerOf(name: OrganizationName, article: number): readonly LongerName[] {
    const { words, acronym, key } = name;
    if (acronym !== '') {
      const found = [...(this.byInitials.get(`${article} ${acronym}`)?.values() ?? [])];
      return found.map(({ form }) => ({ form, isByInitials: true }));
    }
    const alike = this.byFirstWord.get(`${article} ${words[0] ?? ''}`);
    if (alike === undefined || alike.size > MOST_OF_A_WORD) return [];
    const found = [...alike.values()].filter(
      (each) => each.name.words.length > words.length && each.name.key.startsWith(`${key} `),
    );
    return found.map(({ form }) => ({ form, isByInitials: false }));
  }
}

function note(
  index: Map<string, Map<string, { name: OrganizationName; form: string }>>,
  word: string,
  name: OrganizationName,
  form: string,
): void {
  const names = index.get(word) ?? new Map<string, { name: OrganizationName; form: string }>();
  if (!names.has(name.key)) names.set(name.key, { name, form });
  index.set(word, names);
}
