import { Lexicon } from '../resources/lexicon';
import { PREFIXES, SUFFIXES } from './word-lists';

const COMMON_ENOUGH_FOR_COMPOUND = 12_000;

/**
 * Whether an unknown lower-case word can be made of known ones as English does it: a free prefix or suffix, or two common words of four
 * letters or more. Such a word is rather new than wrong.
 */
export function isDerivable(word: string, lexicon: Lexicon): boolean {
  for (const prefix of PREFIXES) {
    if (word.startsWith(prefix) && word.length - prefix.length >= 4 && lexicon.has(word.slice(prefix.length))) return true;
  }
  for (const suffix of SUFFIXES) {
    if (!word.endsWith(suffix) || word.length - suffix.length < 4) continue;
    const stem = word.slice(0, word.length - suffix.length);
    if (lexicon.has(stem) || (/^[aeiy]/.test(suffix) && lexicon.has(stem + 'e'))) return true;
    if (stem.at(-1) === stem.at(-2) && /^[aeiy]/.test(suffix) && stem.length >= 5 && lexicon.has(stem.slice(0, -1))) return true;
  }
  for (let middle = 4; middle <= word.length - 4; middle++) {
    if (isCommon(word.slice(0, middle), lexicon) && isCommon(word.slice(middle), lexicon)) return true;
  }
  return false;
}

function isCommon(word: string, lexicon: Lexicon): boolean {
  return lexicon.has(word) && (lexicon.rank(word) ?? Infinity) < COMMON_ENOUGH_FOR_COMPOUND;
}
