import type { Lexicon } from '../resources/lexicon';
import { PREFIXES, SUFFIXES } from './word-lists';

/** The rank that half of a compound, or a word with a productive affix, may have at most. */
const COMMON_HALF = 12_000;
const COMMON_STEM = 60_000;
const SHORT_HALF = 1_500;
/** A verb may have a rank up to this if the word is one of its forms. */
const RARE_STEM = 100_000;

/**
 * Whether an unknown lower-case word can be formed from known ones by the rules of English: with a productive
 * prefix or suffix, or from two common words of at least three letters. Such a word is more likely new than
 * wrong.
 */
export function isDerivable(word: string, lexicon: Lexicon): boolean {
  for (const prefix of PREFIXES) {
    if (!word.startsWith(prefix) || word.length - prefix.length < 4) continue;
    if (isCommon(word.slice(prefix.length), COMMON_STEM, lexicon)) return true;
  }
  for (const suffix of SUFFIXES) {
    if (word.endsWith(suffix) && isStem(word.slice(0, word.length - suffix.length), suffix, lexicon))
      return true;
  }
  for (let middle = 3; middle <= word.length - 3; middle++) {
    if (isHalf(word.slice(0, middle), lexicon) && isHalf(word.slice(middle), lexicon)) return true;
  }
  return false;
}

/**
 * Whether an unknown lower-case word is a form of a dictionary word, rare or not, or an agent noun of it
 * ("frother", "descaled").
 */
export function isFormOfKnownWord(word: string, lexicon: Lexicon): boolean {
  const ending = /(?:ers|er|ed|ings|ing)$/.exec(word)?.[0];
  if (ending === undefined) return false;
  const stem = word.slice(0, -ending.length);
  if (stem.length < 4) return false;
  const isDoubled = /[^aeiou][aeiou]([bdgklmnprt])\1$/.test(stem);
  const stems = [stem, `${stem}e`, ...(isDoubled ? [stem.slice(0, -1)] : [])];
  return stems.some((one) => isCommon(one, RARE_STEM, lexicon));
}

/**
 * Whether the suffix may follow the stem: a word, a word without its final "e", or one with its final
 * consonant doubled.
 */
function isStem(stem: string, suffix: string, lexicon: Lexicon): boolean {
  if (stem.length < 4) return false;
  const opensWithVowel = /^[aeiy]/.test(suffix);
  if (!/[^s]s$/.test(stem) && !(stem.endsWith('e') && opensWithVowel) && isCommon(stem, COMMON_STEM, lexicon))
    return true;
  if (!opensWithVowel) return false;
  return (
    isCommon(stem + 'e', COMMON_STEM, lexicon) ||
    (/[^aeiou][aeiou]([bdglmnprt])\1$/.test(stem) && isCommon(stem.slice(0, -1), COMMON_STEM, lexicon))
  );
}

function isHalf(part: string, lexicon: Lexicon): boolean {
  return isCommon(part, part.length === 3 ? SHORT_HALF : COMMON_HALF, lexicon);
}

function isCommon(word: string, limit: number, lexicon: Lexicon): boolean {
  return lexicon.has(word) && (lexicon.rank(word) ?? Infinity) < limit;
}
