import { withoutPossessive } from './possessive';
import type { NameTable } from '../resources/names';
import { plainKey } from './entity-forms';
import { oneKoreanFamily, oneKoreanSpelling, oneSpelling } from './name-variants';
import { SINGLE_NAMES } from './tables/same-names';

/**
 * The parts of a person's name. All words are in the form of `plainKey`, in one spelling for all
 * romanisations.
 */
export interface PersonName {
  /**
   * What two mentions of one person share: the words of the name in one order, without spaces, initials and
   * articles.
   */
  readonly key: string;
  /** As printed, with misspelt words corrected. */
  readonly display: string;
  /** The words of the name in the order of `key`, without initials and articles. */
  readonly words: readonly string[];
  /** Middle initials, joined; empty if there are none. */
  readonly middle: string;
  /** "jr" or "sr" if the name says so; empty otherwise. Two generations are never one person. */
  readonly generation: string;
  /**
   * Whether it identifies a person on its own: two words or more, or the single name of someone well known.
   */
  readonly isFull: boolean;
  /** Whether the family name comes first. */
  readonly isFamilyFirst: boolean;
  /** Whether the first word is a family name and not a given name, so that a given name may be missing. */
  readonly opensWithFamily: boolean;
  /** Forms of the family name by which the person may be called ("van der berg" and "berg"). */
  readonly family: readonly string[];
  /** The other parts of at least two letters. */
  readonly given: readonly string[];
  /** An initial that stands for a first or last part ("J. Doe", "Jane D."), or null. */
  readonly abbreviated: { readonly letter: string; readonly word: string } | null;
}

const PARTICLES = new Set(
  'de da do dos del della di du van von der den ter al el bin bint ibn la le'.split(' '),
);
/** "Son of": the father's name follows, by which the son is not called. */
const PATRONYMICS = new Set(['bin', 'bint', 'ibn', 'ben']);
const ARTICLES = new Set(['al', 'el']);
const GENERATION = /^(jr|sr|junior|senior)\.?$/i;
/** Burmese and other honorifics before a name that are printed as if part of it. */
const RESPECT = new Set(['U', 'Daw']);

/** The parts of `form` ("Chung Eui-yong", "Ursula von der Leyen", "J. Doe"). Never fails. */
export function parsePerson(form: string, names: NameTable): PersonName {
  const all = withoutPossessive(form)
    .split(/[\s,]+/)
    .filter((part) => part !== '');
  const generation = all.length > 1 ? generationOf(all[all.length - 1] ?? '') : '';
  const without = generation === '' ? all : all.slice(0, -1);
  const printed = without.length === 0 ? [form] : withoutRespect(without);
  const isMiddle = (part: string, index: number): boolean =>
    isInitial(part) && index > 0 && index < printed.length - 1;
  const kept = printed.filter((part, index) => !isMiddle(part, index));
  const isFamilyFirst = familyFirst(kept, names);
  const family = isFamilyFirst ? [kept[0] ?? form] : familyAtEnd(kept);
  const used = new Set(family);
  const given = kept.filter(
    (part) => !used.has(part) && !isInitial(part) && !PARTICLES.has(part.toLowerCase()),
  );
  const words = identityWords(kept, isFamilyFirst, names);
  return {
    key: `${words.join('').replaceAll(' ', '')}${generation === '' ? '' : ` ${generation}`}`,
    display: form,
    words,
    middle: printed.filter(isMiddle).map(plainKey).join(''),
    generation,
    isFull: isFullName(kept, words),
    isFamilyFirst,
    opensWithFamily: isOnlyFamily(kept[0] ?? '', names),
    family: familyForms(family, isFamilyFirst),
    given: given.map((part) => oneSpelling(plainKey(part))),
    abbreviated: abbreviation(kept),
  };
}

/** The words by which to look up a lone name: as written, without its article, and in one spelling. */
export function callingForms(name: PersonName): readonly string[] {
  const whole = name.words.join(' ');
  return [...new Set([whole, oneKoreanFamily(whole)])];
}

/** At least two parts other than particles and initials, or the single name of someone well known. */
function isFullName(kept: readonly string[], words: readonly string[]): boolean {
  if (kept.length === 1) return SINGLE_NAMES.has(words[0] ?? '');
  return abbreviation(kept) === null && kept.filter((part) => !PARTICLES.has(part.toLowerCase())).length > 1;
}

function generationOf(part: string): string {
  const [, word] = GENERATION.exec(part) ?? [];
  return word === undefined ? '' : word.charAt(0).toLowerCase() === 'j' ? 'jr' : 'sr';
}

function withoutRespect(parts: readonly string[]): readonly string[] {
  return parts.length > 1 && RESPECT.has(parts[0] ?? '') ? parts.slice(1) : parts;
}

function isInitial(part: string): boolean {
  return /^\p{Lu}\.?$/u.test(part);
}

/**
 * In the order of the name's own culture if that is known, so that "Viktor Orban" and "Orban Viktor" give the
 * same result.
 */
function identityWords(kept: readonly string[], isFamilyFirst: boolean, names: NameTable): readonly string[] {
  const last = kept[kept.length - 1] ?? '';
  const isTurned = !isFamilyFirst && kept.length > 1 && isOnlyFamilyFirst(last, names);
  const ordered = isTurned ? [last, ...kept.slice(0, -1)] : kept;
  const plain = ordered
    .map((part) => oneSpelling(plainKey(part).replace(/^(?:al|el) (?=.)/, '')))
    .filter((word, index) => index === 0 || !ARTICLES.has(word));
  const words = plain.length > 1 && ARTICLES.has(plain[0] ?? '') ? plain.slice(1) : plain;
  return isFamilyFirst || isTurned ? oneKoreanSpelling(words) : words;
}

function isOnlyFamily(word: string, names: NameTable): boolean {
  const written = capitalised(word);
  return names.isFamily(written) && !names.isGiven(written);
}

function isOnlyFamilyFirst(word: string, names: NameTable): boolean {
  const written = capitalised(word);
  return names.isFamilyFirst(written) && !names.isGiven(written);
}

/**
 * Whether the family name comes first: the table says so, and the name does not look westernised, that is,
 * made of a given name followed by a family name.
 */
function familyFirst(parts: readonly string[], names: NameTable): boolean {
  const [first, second] = parts;
  const last = parts[parts.length - 1];
  if (first === undefined || second === undefined || last === undefined) return false;
  if (!names.isFamilyFirst(capitalised(first)) || parts.some(isInitial)) return false;
  if (parts.length === 2 && /^\p{L}{1,7}-\p{L}{1,7}$/u.test(second)) return true;
  const west =
    names.isGiven(capitalised(first)) &&
    names.isFamily(capitalised(last)) &&
    !names.isFamilyFirst(capitalised(last));
  return !west || (parts.length === 3 && second.length <= 5 && last.length <= 5);
}

function capitalised(word: string): string {
  return word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

/** The last part with the particles before it. */
function familyAtEnd(parts: readonly string[]): readonly string[] {
  let from = parts.length - 1;
  while (from > 1 && PARTICLES.has((parts[from - 1] ?? '').toLowerCase())) from--;
  return parts.slice(Math.max(0, from));
}

function familyForms(family: readonly string[], isFamilyFirst: boolean): readonly string[] {
  const words = family.map((part) => oneSpelling(plainKey(part).replace(/^(?:al|el|ul|ad|as|ar) (?=.)/, '')));
  const whole = words.filter((word) => !ARTICLES.has(word)).join(' ');
  if (words.some((word) => PATRONYMICS.has(word))) return [whole];
  const last = words[words.length - 1] ?? '';
  const forms = [whole, last, plainKey(family[family.length - 1] ?? '')];
  return [...new Set(isFamilyFirst ? [...forms, oneKoreanFamily(last)] : forms)];
}

function abbreviation(parts: readonly string[]): PersonName['abbreviated'] {
  const [first, last] = parts;
  if (parts.length !== 2 || first === undefined || last === undefined) return null;
  if (isInitial(first) && !isInitial(last))
    return { letter: plainKey(first), word: oneSpelling(plainKey(last)) };
  if (isInitial(last) && !isInitial(first))
    return { letter: plainKey(last), word: oneSpelling(plainKey(first)) };
  return null;
}
