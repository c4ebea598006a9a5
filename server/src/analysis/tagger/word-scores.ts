import type { NameToken } from '../words/name-tokens';
import type { WordCache, WordFacts } from '../words/word-cache';
import { NO_WORD } from './context-features';
import type { FeatureWeights } from './feature-weights';
import { LABELS } from './labels';
import { aroundHash, OFFSETS } from './context-sums';
import { type CaseUse, type WordFeatures, wordFeatures, type WordSeen } from './word-features';
import type { WordClasses } from './word-classes';

/**
 * A word with the sums of its weights: those for its own label, then those for the label of a token that has
 * it at each of `OFFSETS`.
 */
export interface ScoredWord extends WordSeen {
  readonly facts: WordFacts | undefined;
  readonly sums: Int16Array;
}

/** How many words are cached for each use of capitals; a power of two. The sums are cached only for speed. */
const WORDS_KEPT = 1 << 16;

/**
 * What the model says about words on their own, computed once each. Answers never depend on earlier
 * questions.
 */
export class ScoredWords {
  /** The word beyond either end of a paragraph. */
  readonly beyond: ScoredWord;
  /** Indexed by the last bits of the number of a word's facts. A later word replaces an earlier one. */
  private readonly kept: readonly (ScoredWord | undefined)[][] = [[], [], []];

  constructor(
    private readonly weights: FeatureWeights,
    private readonly classes: WordClasses,
    private readonly words: WordCache,
  ) {
    this.beyond = this.scored(NO_WORD, undefined);
  }

  /** The word of a token. */
  of(token: NameToken, use: CaseUse): ScoredWord {
    const { facts } = token;
    const kept = this.kept[use] ?? [];
    const slot = facts.number & (WORDS_KEPT - 1);
    const known = kept[slot];
    if (known?.facts === facts) return known;
    const found = this.scored(wordFeatures(token, use, this.words, this.classes), facts);
    if (kept.length === 0) for (let each = 0; each < WORDS_KEPT; each++) kept.push(undefined);
    kept[slot] = found;
    return found;
  }

  private scored({ seen, own, around }: WordFeatures, facts: WordFacts | undefined): ScoredWord {
    const sums = new Int16Array((1 + OFFSETS.length) * LABELS);
    this.weights.add(own, own.length, sums, 0);
    OFFSETS.forEach((offset, which) => {
      const features = around.map((feature) => aroundHash(feature, offset));
      this.weights.add(features, features.length, sums, (1 + which) * LABELS);
    });
    return { ...seen, facts, sums };
  }
}
