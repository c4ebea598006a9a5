import type { EnglishClass } from './english-words';

/** How much words add to the log-odds (natural) that a text is English. */
export interface EnglishWeights {
  /** The weight of one distinct word of each class. */
  readonly words: Readonly<Record<EnglishClass, number>>;
  /** The weight of one unit by which the English score leads the best other one. */
  readonly lead: number;
}

/**
 * The weights used in the product. Learnt by logistic regression from lines of news, the Universal
 * Declaration of Human Rights and program messages (see docs/languages.md). `npm run train:languages` learns
 * them again and prints both sets.
 */
export const ENGLISH_WEIGHTS: EnglishWeights = {
  words: {
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
  },
  lead: 0.0097,
};
