import type { Token } from '../words/tokens';
import { isBeyondLatin } from './scripts';

/** The different words of a text in Latin letters that tell its language. */
export interface WordsLookedAt {
  /** Each once, as printed, in the order of the text; in small letters where nearly all of them are in capitals. */
  readonly words: readonly string[];
  readonly isShouted: boolean;
}

/** So many different words are looked at: more of them would say no more. */
const MOST = 80;
/** The share of words in capitals above which these say nothing. */
const SHOUTED = 0.6;

/** The words of a tokenised text that are looked at. Linear; a text without words gives none. */
export function wordsLookedAt(tokens: readonly Token[]): WordsLookedAt {
  const words = [...differentWords(tokens)];
  const capitals = words.filter((word) => word === word.toUpperCase()).length;
  const isShouted = capitals > SHOUTED * words.length;
  return { words: isShouted ? words.map((word) => word.toLowerCase()) : words, isShouted };
}

/** Whether no letter of the word is a capital. */
export function isSmall(word: string): boolean {
  return word === word.toLowerCase();
}

/** Those whose parts are scored: names are spelt as their own languages spell them, and most capitals are names. */
export function scoredWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => word.length > 1 && isSmall(word));
}

function differentWords(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, text } of tokens) {
    // A name in its own script says nothing of a text in Latin letters.
    if (kind !== 'word' || isBeyondLatin(text)) continue;
    if (words.add(text).size === MOST) break;
  }
  return words;
}
