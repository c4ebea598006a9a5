import { remembered } from '../../text/remembered';
import { LanguageTable } from '../resources/languages-table';
import { Resources } from '../resources/resources';
import { Token } from '../tokens';
import { EnglishClass, englishClassOf } from './english-words';
import { isBeyondLatin, otherScriptOf } from './scripts';

/** The tables that languages are told with. */
export type LanguageTables = Pick<Resources, 'lexicon' | 'languages'>;

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

/** A text without a word. */
export const NO_EVIDENCE: LanguageEvidence = { english: 0, other: undefined, words: 0 };

/**
 * What one word of each class adds to the log-odds. Learnt by logistic regression from 30,000 lines of news, of the Universal
 * Declaration of Human Rights and of programs' messages in 430 languages (docs/languages.md tells of it).
 */
const WORTH: Readonly<Record<EnglishClass, number>> = {
  function: 0.22,
  shared: 0.26,
  common: 0.48,
  frequent: 0.29,
  rare: -0.3,
  short: 0.02,
  letter: 0.47,
  ranked: 0.59,
  unknown: -2.17,
  unknownShort: -0.11,
  accented: -2.67,
  capitalCommon: 0.19,
  capitalInDictionary: 0.44,
  capitalUnknown: 0.23,
  shouted: 0.11,
};
/** What a letter of another script takes off. */
const WORTH_OF_OTHER_LETTER = -3;
/** What one unit of difference adds between the score of English and that of the language with the best other score. */
const WORTH_OF_SCORE = 0.0097;
/** Of text in capitals it adds only this share: names are not told from words there (“VILLA REAL 3 1”). */
const SHARE_WHERE_SHOUTED = 0.5;
/** However many capitals there are, they are mostly names, and say no more than this. */
const MOST_OF_CAPITALS = 1;
/** Words that say so much are English, and nothing more is asked. */
const CLEARLY_ENGLISH = 8;

/** So many different words are looked at: more of them would say no more. */
const WORDS_LOOKED_AT = 80;
/** The share of words in capitals above which these say nothing. */
const SHOUTED = 0.6;

/** A language is named where the parts of words are worth so much for it, on the average; about half of what is usual in it. */
const LEAST_AVERAGE = 34;
/** And where the second is behind it by this share. */
const LEAST_LEAD = 0.02;

/** The evidence in a tokenised text; tokens from `first` to `end` are looked at. Pure, linear; any text is accepted. */
export function languageEvidence(
  text: string,
  tokens: readonly Token[],
  tables: LanguageTables,
): LanguageEvidence {
  const script = otherScriptOf(text);
  if (script !== undefined)
    return {
      english: Math.max(-MOST_EVIDENCE, WORTH_OF_OTHER_LETTER * script.letters),
      other: script.code,
      words: script.letters,
    };
  const words = differentWords(tokens);
  const isShouted = shareOfCapitals(words) > SHOUTED;
  const inSentence = isShouted ? [...words].map(inSmallLetters) : [...words];
  const { worthOf, scored } = judgeOf(tables);
  let english = 0;
  let capitals = 0;
  for (const word of inSentence) {
    if (isSmall(word)) english += worthOf(word);
    else capitals += worthOf(word);
  }
  english += Math.max(-MOST_OF_CAPITALS, Math.min(MOST_OF_CAPITALS, capitals));
  // Names are spelt as their own languages spell them, and most capitals are names: their parts say nothing of the text's language.
  const small = inSentence.filter((word) => word.length > 1 && isSmall(word));
  if (english >= CLEARLY_ENGLISH || small.length === 0 || scored === undefined)
    return { english: limited(english), other: undefined, words: words.size };
  const { lead, other } = scored(small);
  const worth = isShouted ? WORTH_OF_SCORE * SHARE_WHERE_SHOUTED : WORTH_OF_SCORE;
  return { english: limited(english + worth * lead), other, words: words.size };
}

function limited(english: number): number {
  return Math.max(-MOST_EVIDENCE, Math.min(MOST_EVIDENCE, english));
}

function differentWords(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, text } of tokens) {
    // A name in its own script says nothing of a text in Latin letters.
    if (kind !== 'word' || isBeyondLatin(text)) continue;
    if (words.add(text).size === WORDS_LOOKED_AT) break;
  }
  return words;
}

function shareOfCapitals(words: ReadonlySet<string>): number {
  let capitals = 0;
  for (const word of words) if (word === word.toUpperCase()) capitals++;
  return words.size === 0 ? 0 : capitals / words.size;
}

interface Judge {
  readonly worthOf: (word: string) => number;
  readonly scored: ((words: readonly string[]) => Scored) | undefined;
}

/** How far English is ahead of the best other language, and that language where it is to be told. */
interface Scored {
  readonly lead: number;
  readonly other: string | undefined;
}

const judges = new WeakMap<LanguageTables, Judge>();
/** Beyond so many different words they are looked up anew; it is only for speed. */
const WORDS_KEPT = 40_000;

function judgeOf(tables: LanguageTables): Judge {
  let judge = judges.get(tables);
  if (judge === undefined) {
    const { lexicon, languages } = tables;
    judge = {
      worthOf: remembered(WORDS_KEPT, (word) => WORTH[englishClassOf(word, lexicon)]),
      scored: languages && ((words) => scoredBy(languages, words)),
    };
    judges.set(tables, judge);
  }
  return judge;
}

function scoredBy(languages: LanguageTable, words: readonly string[]): Scored {
  const { scores, parts } = languages.score(words);
  const english = languages.codes.indexOf('en');
  let best = -1;
  let bestScore = 0;
  let secondScore = 0;
  scores.forEach((score, language) => {
    if (language === english) return;
    if (score > bestScore) {
      secondScore = bestScore;
      best = language;
      bestScore = score;
    } else if (score > secondScore) secondScore = score;
  });
  const isClear = bestScore >= LEAST_AVERAGE * parts && bestScore - secondScore >= LEAST_LEAD * bestScore;
  return { lead: (scores[english] ?? 0) - bestScore, other: isClear ? languages.codes[best] : undefined };
}

function isSmall(word: string): boolean {
  return word === word.toLowerCase();
}

function inSmallLetters(word: string): string {
  return word.toLowerCase();
}
