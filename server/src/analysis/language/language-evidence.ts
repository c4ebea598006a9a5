import { remembered } from '../../text/remembered';
import { within } from '../../text/within';
import type { Tables } from '../resources/tables';
import type { Token } from '../words/tokens';
import { ENGLISH_WEIGHTS, type EnglishWeights } from './english-weights';
import { englishClassOf } from './english-words';
import { type Scored, scoredBy } from './score-languages';
import { otherScriptOf } from './scripts';
import { isSmall, scoredWords, wordsLookedAt } from './words-looked-at';

/** The tables that languages are told with. `weights` are other ones than the product's, where such are tried. */
export type LanguageTables = Pick<Tables, 'lexicon' | 'languages'> & { readonly weights?: EnglishWeights };

/** What the words of a text say by themselves of the language it is in. */
export interface LanguageEvidence {
  /** Log-odds (natural) that it is English, even odds being 0: at most `MOST_EVIDENCE` either way. */
  readonly english: number;
  /** The code (BCP 47) of the other language that it is likeliest in; undefined where that is not to be told. */
  readonly other: string | undefined;
  /** How many different words were looked at. */
  readonly words: number;
}

/** What any text can say at most: a longer one is no surer. */
export const MOST_EVIDENCE = 12;

/** What a letter of another script takes off. */
const WORTH_OF_OTHER_LETTER = -3;
/** Of text in capitals a lead adds only this share: names are not told from words there (“VILLA REAL 3 1”). */
const SHARE_WHERE_SHOUTED = 0.5;
/** However many capitals there are, they are mostly names, and say no more than this. */
const MOST_OF_CAPITALS = 1;
/** Words that say so much are English, and nothing more is asked. */
const CLEARLY_ENGLISH = 8;

/** The evidence in a text, of which `tokens` are all the tokens. Pure, linear; any text is accepted. */
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
/** Beyond so many different words they are looked up anew; it is only for speed. */
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
