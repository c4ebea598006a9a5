import { plainWord } from '../../text/plain-word';
import type { Lexicon } from '../resources/lexicon';

/**
 * What a word says about whether the text around it is English, from its form and the English lexicon.
 * Lower-case words: `function` if hardly any other language has it, `shared` if others do, and otherwise by
 * how common it is; `ranked` if it occurs in English texts but in no dictionary (foreign words and names).
 * With a capital: `Known`, `InDictionary` …
 */
export type EnglishClass =
  | 'function'
  | 'shared'
  | 'common'
  | 'frequent'
  | 'rare'
  | 'short'
  | 'letter'
  | 'ranked'
  | 'unknown'
  | 'unknownShort'
  | 'accented'
  | 'capitalCommon'
  | 'capitalInDictionary'
  | 'capitalUnknown'
  | 'shouted';

/** English function words that hardly occur in other languages in Latin letters. */
const FUNCTION_WORDS = wordsOf(
  `the of and to that with from has have had his her their this these they which who what when where been were would
   could should about after into its than then because while but not said says are is you your our how why there
   them being does did through between against before during more most other some only over`,
);

/** English function words that are also words of other languages. */
const SHARED_WORDS = wordsOf(
  'an in on at as by for he she it we be was or all no one so do me my if up out will can new per',
);

/** In UTF-16 units: shorter words exist by chance in many languages. */
const SHORT = 3;

/** The class of a word as printed. Accepts any string. */
export function englishClassOf(word: string, lexicon: Lexicon): EnglishClass {
  const plain = plainWord(word);
  const lower = plain.toLowerCase();
  if (plain.length === 1) return 'letter';
  if (FUNCTION_WORDS.has(lower)) return 'function';
  if (SHARED_WORDS.has(lower)) return 'shared';
  const isPlain = /^[a-z']+$/.test(lower);
  if (lower !== plain) {
    if (plain.length > 1 && plain === plain.toUpperCase()) return 'shouted';
    if (!isPlain || !lexicon.has(lower)) return 'capitalUnknown';
    return (lexicon.rank(lower) ?? Infinity) < 5000 ? 'capitalCommon' : 'capitalInDictionary';
  }
  if (!isPlain) return 'accented';
  const rank = lexicon.rank(lower);
  if (!lexicon.has(lower))
    return lower.length <= SHORT ? 'unknownShort' : rank === undefined ? 'unknown' : 'ranked';
  if (lower.length <= SHORT) return 'short';
  if (rank === undefined || rank >= 30_000) return 'rare';
  return rank < 5000 ? 'common' : 'frequent';
}

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
