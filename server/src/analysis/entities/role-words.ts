import { wordSet } from '../words/tables/word-set';
import { HONORIFICS, ROLE_NOUNS, TITLE_HEADS } from '../words/tables/titles';

/**
 * Offices that one person holds at a time: here a single word is enough for two mentions to mean one person.
 */
const UNIQUE_OFFICES = wordSet('president premier pope chancellor king queen emperor sultan emir taoiseach');

/** Titles used before given names: "King Harald" is not Harald Moen, unless he is called king elsewhere. */
const ROYAL = wordSet('king queen prince princess emperor empress sultan emir pope patriarch sheikh saint');

const FORMER = wordSet(
  'the a an former ex then late acting interim outgoing incoming new current longtime veteran',
);

/** What the words before or after a name say about whom it means. */
export interface RoleWords {
  /**
   * The role's own words, in lower case, without "former" and the like; empty if there is no role other than
   * "Mr".
   */
  readonly words: readonly string[];
  /**
   * The last of `words` that is a role on its own ("minister" in "minister for trade"); empty if there is
   * none.
   */
  readonly head: string;
  /** "m" for Mr, "f" for Mrs, Ms and Miss; empty if it does not say. */
  readonly gender: 'm' | 'f' | '';
}

const NONE: RoleWords = { words: [], head: '', gender: '' };

/** The parts of a role phrase. */
export function roleWords(role: string | undefined): RoleWords {
  if (role === undefined) return NONE;
  const all = role
    .toLowerCase()
    .replace(/\./g, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const last = all[all.length - 1] ?? '';
  const gender = /^(?:mr|sir|lord)$/.test(last) ? 'm' : /^(?:mrs|ms|miss|lady|dame)$/.test(last) ? 'f' : '';
  const words = all.filter((word) => !FORMER.has(word) && !(HONORIFICS.has(word) && !isOffice(word)));
  const head = words.findLast((word) => isOffice(word)) ?? '';
  return head === '' ? { ...NONE, gender } : { words, head, gender };
}

function isOffice(word: string): boolean {
  return TITLE_HEADS.has(word) || ROLE_NOUNS.has(word);
}

/**
 * Whether two role phrases are similar enough to describe one person: they have the same head, the longer one
 * contains every word of the shorter, and either they share several words or the office is held by only one
 * person.
 */
export function sharesRole(one: RoleWords, other: RoleWords): boolean {
  if (one.head === '' || one.head !== other.head) return false;
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  if (!short.words.every((word) => long.words.includes(word))) return false;
  return short.words.length > 1 || UNIQUE_OFFICES.has(one.head);
}

/**
 * Whether a given name after this role may mean somebody with these roles: not if the roles belong to two
 * people.
 */
export function mayBeCalledBy({ head }: RoleWords, roles: readonly RoleWords[]): boolean {
  if (head === '' || roles.some((role) => role.head === head)) return true;
  return roles.length === 0 && !ROYAL.has(head);
}

/** Whether two role phrases cannot belong to one person in one article: Mr and Mrs. */
export function contradicts(one: RoleWords['gender'], other: RoleWords['gender']): boolean {
  return one !== '' && other !== '' && one !== other;
}
