import type { WordPairs } from './word-pairs';

/**
 * What is known of a word. `accepted`: it is right, in the dictionaries or as good as in them. `attested`: it is known to exist
 * somewhere, in one list or in print, and may be a slip all the same; it is never certain to be one. `unknown`: neither, or
 * nothing that a rule could take for a slip of a common word, of which nothing is kept.
 */
export type Standing = 'accepted' | 'attested' | 'unknown';

/** English as it is printed: US and GB spellings together, common misspellings and word frequencies. */
export interface Lexicon {
  /**
   * Whether the word stands in a dictionary: a lower-case word as written, one with capitals in any case. A
   * possessive ending does not matter, nor which apostrophe is used.
   */
  has(word: string): boolean;
  /** How well the word is known, in any of its forms that `has` sees through. A listed misspelling is never `attested`. */
  standing(word: string): Standing;
  /**
   * Zero-based frequency rank of a lower-case word (0 is "the"), or undefined if it is not in the list. Kept in steps
   * of about a fifth, so two words of nearly the same frequency may have one rank. Words that no dictionary has,
   * foreign words and names among them, may have a rank.
   */
  rank(word: string): number | undefined;
  /** What a known misspelling (lower case) stands for, best first; empty if it is none. */
  misspelling(word: string): readonly string[];
  /**
   * Dictionary words one edit (insert, delete, replace, transpose) from a lower-case word, unordered. With `anyCase`
   * also those that are only written with a capital, in lower case.
   */
  oneEditAway(word: string, anyCase?: boolean): readonly string[];
  /** The most frequent words of English and which of them are often neighbours. */
  readonly pairs: WordPairs;
}
