/** English as it is printed: US and GB spellings together, common misspellings and word frequencies. */
export interface Lexicon {
  /** Whether the word stands in a dictionary, as written or, for a capitalised one, in lower case. */
  has(word: string): boolean;
  /** Zero-based frequency rank of a lower-case word (0 is "the"), or undefined if it is not in the list. */
  rank(word: string): number | undefined;
  /** What a known misspelling (lower case) stands for, best first; empty if it is none. */
  misspelling(word: string): readonly string[];
  /** Dictionary words one edit (insert, delete, replace, transpose) from a lower-case word, unordered. */
  oneEditAway(word: string): readonly string[];
}
