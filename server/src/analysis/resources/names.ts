/** Parts of people's names, as written ("Antony", "Blinken", "Jinping"). */
export interface NameTable {
  /** Whether the word is a given name. */
  isGiven(word: string): boolean;
  /** Whether the word is a family name. */
  isFamily(word: string): boolean;
  /** Whether the word is a family name that is written before the given name (Kim, Xi, Nguyen). */
  isFamilyFirst(word: string): boolean;
}
