import type { EnglishClass } from './english-words';

/** What words add to the log-odds (natural) that a text is English. */
export interface EnglishWeights {
  /** One different word of each class. */
  readonly words: Readonly<Record<EnglishClass, number>>;
  /** One unit by which the score of English is ahead of the best other one. */
  readonly lead: number;
}

/**
 * The weights of the product. Learnt by logistic regression from lines of news, of the Universal Declaration of Human Rights and of
 * programs' messages (docs/languages.md tells of it); `npm run train:languages` learns them anew and prints both.
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
