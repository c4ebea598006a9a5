import { Dawg } from '../../server/src/analysis/resources/lexicon-dawg';
import { packWords } from './lexicon-dawg';

/** No rule takes a word for a slip of one that is rarer than this. */
const COMMON_RANK = 100_000;

/** A word is in print in its own right if the best-ranked word that it may be a slip of is not better ranked by more than this. */
const MOST_TIMES_BETTER = 60;

/** Which words of the dictionaries a word may be a slip of, by one edit. */
export interface NearWords {
  /** The best rank of a lower-case dictionary word one edit away; undefined if none is ranked. */
  bestRank(word: string): number | undefined;
  /** Whether a rule may take the word for a slip at all: a common word is one edit away. Only of such words more needs to be known. */
  hasCommon(word: string): boolean;
  /** Whether a word of this rank is rather a word of its own than a slip: slips are much rarer than what was meant. */
  standsByItself(word: string, rank: number): boolean;
}

/** The near words among `dictionary` (as written; names say nothing), ranked by `ranks`. */
export function nearWords(
  dictionary: Iterable<string>,
  ranks: { get(word: string): number | undefined },
): NearWords {
  const lowerCase = [...new Set(dictionary)].filter((word) => /^[a-z]+$/.test(word));
  const words = Dawg.of(packWords(lowerCase.sort()));
  const bestRank = (word: string): number | undefined => {
    const near = words.oneEditAway(word).flatMap((one) => ranks.get(one) ?? []);
    return near.length === 0 ? undefined : Math.min(...near);
  };
  return {
    bestRank,
    hasCommon: (word) => (bestRank(word) ?? Infinity) < COMMON_RANK,
    standsByItself: (word, rank) => rank <= MOST_TIMES_BETTER * ((bestRank(word) ?? rank) + 1),
  };
}
