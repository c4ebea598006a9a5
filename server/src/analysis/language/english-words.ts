import { plainWord } from '../../text/plain-word';
import type { Lexicon } from '../resources/lexicon';

/**
 * What a word says of whether the text around it is English, by its form and what the English lexicon knows of it. Words in small
 * letters: `function` one that hardly another language has, `shared` one that others have too, then by how common they are;
 * `ranked` is met in English texts, though no dictionary has it (foreign words and names). With a capital: `Known`, `InDictionary` …
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

/** Function words of English, as a set, that are hardly words of another language in Latin letters. */
const FUNCTION_WORDS = wordsOf(
  `the of and to that with from has have had his her their this these they which who what when where been were would
   could should about after into its than then because while but not said says are is you your our how why there
   them being does did through between against before during more most other some only over`,
);

/** Function words of English that are words of other languages, too. */
const SHARED_WORDS = wordsOf(
  'an in on at as by for he she it we be was or all no one so do me my if up out will can new per',
);

/** In UTF-16 units: shorter words are words of many languages by chance. */
const SHORT = 3;

/** The class of a word as printed. Any string is accepted. */
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
