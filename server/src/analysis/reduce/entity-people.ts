import { NameTable } from '../resources/names';
import { plainKey } from './entity-forms';

/** A person's name taken apart. All words in the form of `plainKey`. */
export interface PersonName {
  /** The whole name without initials in its middle and without "Jr."; what two mentions of one person share. */
  readonly key: string;
  /** As printed, misspelt words put right. */
  readonly display: string;
  /** Initials in the middle, joined; empty without. */
  readonly middle: string;
  /** How many parts it has; a name of one part is a surname or a given name, which the dump must tell. */
  readonly parts: number;
  /** Forms of the family name by which the person may be called ("van der berg" and "berg"). */
  readonly family: readonly string[];
  /** The other parts of two letters or more. */
  readonly given: readonly string[];
  /** Initials that stand for a first or last part ("J. Doe", "Jane D."), or null. */
  readonly abbreviated: { readonly letter: string; readonly word: string } | null;
}

const PARTICLES = new Set([
  'de',
  'da',
  'do',
  'dos',
  'del',
  'della',
  'di',
  'du',
  'van',
  'von',
  'der',
  'den',
  'ter',
  'al',
  'el',
  'bin',
  'bint',
  'ibn',
  'la',
  'le',
]);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** `form` ("Chung Eui-yong", "Ursula von der Leyen", "J. Doe") taken apart; never fails. */
export function parsePerson(form: string, names: NameTable): PersonName {
  const all = form.split(/[\s,]+/).filter((part) => part !== '' && !SUFFIX.test(part));
  const printed = all.length === 0 ? [form] : all;
  const kept = printed.filter((part, index) => !(isInitial(part) && index > 0 && index < printed.length - 1));
  const middle = printed.filter((part, index) => isInitial(part) && index > 0 && index < printed.length - 1);
  const family = familyFirst(kept, names) ? [kept[0] ?? form] : familyAtEnd(kept);
  const used = new Set(family.join(' ').split(' '));
  return {
    key: kept.map(plainKey).join(' '),
    display: form,
    middle: middle.map(plainKey).join(''),
    parts: kept.length,
    family: familyForms(family),
    given: kept.filter((part) => !used.has(part) && !isInitial(part) && !PARTICLES.has(part)).map(plainKey),
    abbreviated: abbreviation(kept),
  };
}

function isInitial(part: string): boolean {
  return /^\p{Lu}\.?$/u.test(part);
}

/**
 * Whether the family name stands in front: the table knows it to do so, and the name does not look westernised, that is,
 * made of a given name and a family name that stands behind.
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

function familyForms(family: readonly string[]): readonly string[] {
  const whole = family.map(plainKey).join(' ');
  const last = plainKey(family[family.length - 1] ?? '');
  const bare = last.replace(/^(?:al|el|ul|ad|as|ar) /, '');
  return [...new Set([whole, last, bare])];
}

function abbreviation(parts: readonly string[]): PersonName['abbreviated'] {
  const [first, last] = parts;
  if (parts.length !== 2 || first === undefined || last === undefined) return null;
  if (isInitial(first) && !isInitial(last)) return { letter: plainKey(first), word: plainKey(last) };
  if (isInitial(last) && !isInitial(first)) return { letter: plainKey(last), word: plainKey(first) };
  return null;
}
