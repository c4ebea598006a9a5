import { rememberedWith } from '../../text/remembered';
import type { Lexicon } from '../resources/lexicon';
import { editCost } from './edit-cost';

/** A frequent word more than one edit away from what is printed. */
export interface DistantWord {
  readonly word: string;
  /** As computed by `editCost`. */
  readonly cost: number;
}

/** A word with a higher cost was not meant. */
const DEAREST = 2.6;
const SHORTEST = 3;
/**
 * How many letters of the alphabet may occur only in what is printed, and how many only in the intended word.
 */
const MOST_WRONG_LETTERS = 2;
const MOST_MISSING_LETTERS = 3;
const MOST_LONGER = 2;

/**
 * The frequent words that begin like `wrong` (lower case) and are not far from it, in no particular order.
 * Examines a few dozen of them closely.
 */
export const distantWords = rememberedWith(4_000, findDistantWords);

function findDistantWords(wrong: string, lexicon: Lexicon): readonly DistantWord[] {
  const letters = lettersOf(wrong);
  return frequentBy(wrong.charAt(0), lexicon).flatMap(({ word, letters: meant }) => {
    if (word === wrong || Math.abs(word.length - wrong.length) > MOST_LONGER) return [];
    if (bitsOf(letters & ~meant) > MOST_WRONG_LETTERS || bitsOf(meant & ~letters) > MOST_MISSING_LETTERS)
      return [];
    const cost = editCost(wrong, word, DEAREST);
    return cost > DEAREST ? [] : [{ word, cost }];
  });
}

interface FrequentWord {
  readonly word: string;
  readonly letters: number;
}

const byLexicon = new WeakMap<Lexicon, ReadonlyMap<string, readonly FrequentWord[]>>();

/** The frequent words that begin with this letter; grouped once per lexicon. */
function frequentBy(initial: string, lexicon: Lexicon): readonly FrequentWord[] {
  let sorted = byLexicon.get(lexicon);
  if (sorted === undefined) {
    const words = new Map<string, FrequentWord[]>();
    for (const word of lexicon.pairs.words) {
      if (word.length < SHORTEST) continue;
      const others = words.get(word.charAt(0)) ?? [];
      if (others.length === 0) words.set(word.charAt(0), others);
      others.push({ word, letters: lettersOf(word) });
    }
    byLexicon.set(lexicon, (sorted = words));
  }
  return sorted.get(initial) ?? [];
}

/** A bit mask of the letters of the alphabet that occur in the word. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) - 97);
  return letters;
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
