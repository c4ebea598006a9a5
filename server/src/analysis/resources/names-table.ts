import { NameTable } from './names';

/** The three lists of names, as written. */
export interface NameLists {
  readonly given: Iterable<string>;
  readonly family: Iterable<string>;
  readonly familyFirst: Iterable<string>;
}

/** The file of names: three lines of words between blanks, each sorted, in UTF-8. */
export function writeNames({ given, family, familyFirst }: NameLists): Uint8Array {
  const line = (names: Iterable<string>): string => [...new Set(names)].sort().join(' ');
  return new TextEncoder().encode([given, family, familyFirst].map(line).join('\n'));
}

/** The lists in the file of names. Throws if it is not one: a broken installation. */
export function readNames(bytes: Uint8Array): {
  readonly [list in keyof NameLists]: ReadonlySet<string>;
} {
  const lines = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n');
  if (lines.length !== 3) throw new Error('it does not hold three lists');
  const [given = [], family = [], familyFirst = []] = lines.map((line) => line.split(' '));
  return { given: new Set(given), family: new Set(family), familyFirst: new Set(familyFirst) };
}

/** Reads the file of names. Throws if it is not one: a broken installation. */
export function decodeNames(bytes: Uint8Array): NameTable {
  const { given, family, familyFirst } = readNames(bytes);
  return {
    isGiven: (word) => given.has(word),
    isFamily: (word) => family.has(word) || familyFirst.has(word),
    isFamilyFirst: (word) => familyFirst.has(word),
  };
}
