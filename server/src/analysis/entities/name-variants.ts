import {
  FULL_GIVEN_NAMES,
  SAME_KOREAN_FAMILY,
  SAME_KOREAN_SYLLABLE,
  SAME_SPELLING,
} from './tables/same-names';

/**
 * A word of a person's name in the one spelling that represents all its romanisations, with hyphens as
 * spaces: "Mohammed" and "Muhammad", or "Volkonskiy" and "Volkonsky", give the same result. `word` is lower
 * case, without accents.
 */
export function oneSpelling(word: string): string {
  const known = SAME_SPELLING.get(word);
  if (known !== undefined) return known;
  return word.replace(/sk(?:iy|yy|ij|ii|yi|i)$/, 'sky').replace(/(?:iy|yy|ij|ii)$/, 'y');
}

/**
 * The words of a name that begins with the family name, Korean ones in one spelling ("Seo Wook" as "Suh
 * Wook"). A name whose first word is not a Korean family name is returned unchanged.
 */
export function oneKoreanSpelling(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  const family = SAME_KOREAN_FAMILY.get(first);
  if (family === undefined) return words;
  const syllables = (word: string): string =>
    word
      .split(' ')
      .map((syllable) => SAME_KOREAN_SYLLABLE.get(syllable) ?? syllable)
      .join(' ');
  return [family, ...rest.map(syllables)];
}

/** A Korean family name in the spelling that represents all its romanisations; any other word unchanged. */
export function oneKoreanFamily(word: string): string {
  return SAME_KOREAN_FAMILY.get(word) ?? word;
}

/**
 * Whether two given names are the same, or one is short for the other ("Joe", "Joseph"). Lower case, without
 * accents.
 */
export function sameGivenName(one: string, other: string): boolean {
  return one === other || (FULL_GIVEN_NAMES.get(one) ?? one) === (FULL_GIVEN_NAMES.get(other) ?? other);
}
