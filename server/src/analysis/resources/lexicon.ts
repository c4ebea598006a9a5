import type { WordPairs } from './word-pairs';

/**
 * What is known about a word.
 * - `accepted`: it is right; the dictionaries have it, or it is as good as if they did.
 * - `attested`: it exists somewhere, in one list or in print, but may still be a slip. It is never certain to
 *   be one.
 * - `unknown`: neither, or not kept because no rule could mistake it for a slip of a common word.
 */
export type Standing = 'accepted' | 'attested' | 'unknown';

/** English as it is printed: US and UK spellings together, common misspellings, and word frequencies. */
export interface Lexicon {
  /**
   * Whether a dictionary has the word: exactly as written if it is lower-case there, in any case if it has
   * capitals there. A possessive ending and the kind of apostrophe are ignored.
   */
  has(word: string): boolean;
  /**
   * How well the word is known, in any of the forms that `has` treats as equal. A listed misspelling is never
   * `attested`.
   */
  standing(word: string): Standing;
  /**
   * The zero-based frequency rank of a lower-case word (0 is "the"), or undefined if it is not in the list.
   * Ranks are stored in steps of about a fifth, so two words of similar frequency may have the same rank.
   * Words that no dictionary has, such as foreign words and names, may have one too.
   */
  rank(word: string): number | undefined;
  /** What a known misspelling (lower case) stands for, best first. Empty if it is not a known misspelling. */
  misspelling(word: string): readonly string[];
  /**
   * Dictionary words one edit (insert, delete, replace, transpose) from a lower-case word, unordered. With
   * `anyCase`, also those that are only written with a capital, in lower case.
   */
  oneEditAway(word: string, anyCase?: boolean): readonly string[];
  /** The most frequent words of English, and which of them often occur together. */
  readonly pairs: WordPairs;
}
