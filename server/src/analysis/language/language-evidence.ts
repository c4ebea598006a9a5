import { remembered } from '../../text/remembered';
import { within } from '../../text/within';
import type { Tables } from '../resources/tables';
import type { Token } from '../words/tokens';
import { ENGLISH_WEIGHTS, type EnglishWeights } from './english-weights';
import { englishClassOf } from './english-words';
import { type Scored, scoredBy } from './score-languages';
import { otherScriptOf } from './scripts';
import { isSmall, scoredWords, wordsLookedAt } from './words-looked-at';

/** The tables used to identify languages. `weights` replaces the product's own, for experiments. */
export type LanguageTables = Pick<Tables, 'lexicon' | 'languages'> & { readonly weights?: EnglishWeights };

/** What the words of a text alone say about its language. */
export interface LanguageEvidence {
  /** Natural log-odds that it is English, with 0 for even odds; at most `MOST_EVIDENCE` either way. */
  readonly english: number;
  /** The BCP 47 code of the likeliest other language, or undefined if it cannot be determined. */
  readonly other: string | undefined;
  /** The number of distinct words examined. */
  readonly words: number;
}

/** The most that any text can say: a longer one gives no more confidence. */
export const MOST_EVIDENCE = 12;

/** What a letter of another script takes off. */
const WORTH_OF_OTHER_LETTER = -3;
/**
 * For text in capitals a lead counts only by this share, since names cannot be told from words there (“VILLA
 * REAL 3 1”).
 */
const SHARE_WHERE_SHOUTED = 0.5;
/** Capitalised words are mostly names, so together they add no more than this, however many there are. */
const MOST_OF_CAPITALS = 1;
/** Words that say this much are English, and nothing else is examined. */
const CLEARLY_ENGLISH = 8;

/** The evidence in a text, given all of its tokens. Pure and linear; accepts any text. */
export function languageEvidence(
  text: string,
  tokens: readonly Token[],
  tables: LanguageTables,
): LanguageEvidence {
  const script = otherScriptOf(text);
  if (script !== undefined)
    return {
      english: within(MOST_EVIDENCE, WORTH_OF_OTHER_LETTER * script.letters),
      other: script.code,
      words: script.letters,
    };
  const { words, isShouted } = wordsLookedAt(tokens);
  const { worthOf, scored, worthOfLead } = judgeOf(tables);
  let english = 0;
  let capitals = 0;
  for (const word of words) {
    if (isSmall(word)) english += worthOf(word);
    else capitals += worthOf(word);
  }
  english += within(MOST_OF_CAPITALS, capitals);
  const small = scoredWords(words);
  if (english >= CLEARLY_ENGLISH || small.length === 0 || scored === undefined)
    return { english: within(MOST_EVIDENCE, english), other: undefined, words: words.length };
  const { lead, other } = scored(small);
  const worth = isShouted ? worthOfLead * SHARE_WHERE_SHOUTED : worthOfLead;
  return { english: within(MOST_EVIDENCE, english + worth * lead), other, words: words.length };
}

interface Judge {
  readonly worthOf: (word: string) => number;
  readonly worthOfLead: number;
  readonly scored: ((words: readonly string[]) => Scored) | undefined;
}

const judges = new WeakMap<LanguageTables, Judge>();
/** The number of distinct words that are cached, for speed only. */
const WORDS_KEPT = 40_000;

function judgeOf(tables: LanguageTables): Judge {
  let judge = judges.get(tables);
  if (judge === undefined) {
    const { lexicon, languages, weights = ENGLISH_WEIGHTS } = tables;
    judge = {
      worthOf: remembered(WORDS_KEPT, (word) => weights.words[englishClassOf(word, lexicon)]),
      worthOfLead: weights.lead,
      scored: languages && ((words) => scoredBy(languages, words)),
    };
    judges.set(tables, judge);
  }
  return judge;
}
