import { plainKey } from './entity-forms';
import { GENERIC_WORDS, KNOWN_BODIES, LEGAL_FORMS } from './tables/organizations';

/** The parts of an organization's name. */
export interface OrganizationName {
  /** What two forms of one organization share. */
  readonly key: string;
  readonly words: readonly string[];
  /** The first letters of its words, without the small ones; empty for a single word. */
  readonly initials: string;
  /** The letters of a form that is an acronym, in lower case; empty otherwise. */
  readonly acronym: string;
  /** Whether every place has one of this name ("Foreign Ministry"). */
  readonly isGeneric: boolean;
}

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on', '&', 'de', 'du', 'la']);

/**
 * The name of a form without its legal form, with ministries in one word order ("Ministry of Defence" as
 * "Defence Ministry").
 */
export function organizationName(form: string): OrganizationName {
  const acronym = /^\p{Lu}[\p{Lu}.&]+$/u.test(form) ? plainKey(form) : '';
  const known = KNOWN_BODIES.get(plainKey(form));
  const plain = inOneOrder(
    plainKey(known ?? form)
      .replace(/,/g, '')
      .replace(/\bdefense\b/g, 'defence'),
  );
  const all = plain.split(' ');
  const words = withoutLegalForm(all);
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return {
    key: words.join(' '),
    words,
    initials: telling.length < 2 ? '' : telling.map((word) => word.charAt(0)).join(''),
    acronym,
    isGeneric: known === undefined && words.every((word) => GENERIC_WORDS.has(word)),
  };
}

/** "ministry of foreign affairs" and "foreign affairs ministry" as "foreign ministry". */
function inOneOrder(plain: string): string {
  const [, head, rest] = /^(ministry|department) (?:of|for) (?:the )?(.+)$/.exec(plain) ?? [];
  const turned = head === undefined || rest === undefined ? plain : `${rest} ${head}`;
  return turned.replace(/^(.*\b(?:foreign|home)) affairs (?=ministry$|department$)/, '$1 ');
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}
