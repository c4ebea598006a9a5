import type { Token } from '../words/tokens';
import { isBeyondLatin } from './scripts';

/** The distinct words of a text in Latin letters that are evidence of its language. */
export interface WordsLookedAt {
  /** Each once, as printed, in text order; in lower case if nearly all of them are in capitals. */
  readonly words: readonly string[];
  readonly isShouted: boolean;
}

/** The most distinct words examined: more would say no more. */
const MOST = 80;
/** The share of capitalised words above which capitals say nothing. */
const SHOUTED = 0.6;

/** The words to examine in a tokenised text. Linear; a text without words gives none. */
export function wordsLookedAt(tokens: readonly Token[]): WordsLookedAt {
  const words = [...differentWords(tokens)];
  const capitals = words.filter((word) => word === word.toUpperCase()).length;
  const isShouted = capitals > SHOUTED * words.length;
  return { words: isShouted ? words.map((word) => word.toLowerCase()) : words, isShouted };
}

/** Whether the word has no upper-case letter. */
export function isSmall(word: string): boolean {
  return word === word.toLowerCase();
}

/**
 * The words whose n-grams are scored. Names are spelt as in their own languages, and most capitalised words
 * are names.
 */
export function scoredWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => word.length > 1 && isSmall(word));
}

function differentWords(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, text } of tokens) {
    // A name in its own script says nothing about a text in Latin letters.
    if (kind !== 'word' || isBeyondLatin(text)) continue;
    if (words.add(text).size === MOST) break;
  }
  return words;
}
