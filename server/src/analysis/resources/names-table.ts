import { unpackParts } from '../../text/binary-layout';
import { Dawg } from './lexicon-dawg';
import type { NameTable } from './names';

/** Bits of a name's byte: it is a given name, a family name, a family name that is written first. */
export const GIVEN = 1;
export const FAMILY = 2;
export const FAMILY_FIRST = 4;

/**
 * Reads `names.bin`: an automaton of all names, and one byte for each. Throws if the file is something else,
 * which means a broken installation.
 */
export function decodeNames(bytes: Uint8Array): NameTable {
  const [automaton, lists = new Uint8Array(0)] = unpackParts(bytes, 2);
  const names = Dawg.of(automaton ?? new Uint8Array(0));
  const stands = (word: string, wanted: number): boolean => {
    const number = names.numberOf(word);
    return number >= 0 && ((lists[number] ?? 0) & wanted) !== 0;
  };
  return {
    isGiven: (word) => stands(word, GIVEN),
    isFamily: (word) => stands(word, FAMILY | FAMILY_FIRST),
    isFamilyFirst: (word) => stands(word, FAMILY_FIRST),
  };
}
