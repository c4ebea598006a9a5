import { ENGLISH_WEIGHTS, type EnglishWeights } from '../../../server/src/analysis/language/english-weights';
import { type EnglishClass, englishClassOf } from '../../../server/src/analysis/language/english-words';
import type { LanguageTables } from '../../../server/src/analysis/language/language-evidence';
import { scoredBy } from '../../../server/src/analysis/language/score-languages';
import { scoredWords, wordsLookedAt } from '../../../server/src/analysis/language/words-looked-at';
import { tokenize } from '../../../server/src/analysis/words/tokens';
import { type LanguageLine, lengthOf } from './line';
import { type Case, fitLogistic } from './logistic';
import { keysOf } from '../../../server/src/text/keys-of';

/** The classes of words, in the order of the weights in the source. */
export const CLASSES = keysOf(ENGLISH_WEIGHTS.words);

/** Leads are learnt in units of this, so that their weight is of the size of the others. */
const LEADS = 100;
/** A short line counts as so many long ones: it is there that languages are mistaken. */
const WORTH_OF_SHORT = 3;
const DECAY = 0.001;

/** What the lines teach: weights in the product's form, and what the regression adds to each sum, which the product does not. */
export interface FittedWeights extends EnglishWeights {
  readonly bias: number;
}

/** Learns the weights from lines. English and the other languages together count alike, however many lines there are of each. */
export function fitWeights(lines: readonly LanguageLine[], tables: LanguageTables): FittedWeights {
  const english = lines.filter(({ language }) => language === 'en').length;
  const share = english / Math.max(1, lines.length - english);
  const cases = lines.map((line): Case => {
    const isTrue = line.language === 'en';
    const worth = lengthOf(line) < 2 ? WORTH_OF_SHORT : 1;
    return { features: featuresOf(line.text, tables), isTrue, weight: isTrue ? worth : share * worth };
  });
  const { weights, bias } = fitLogistic(cases, DECAY);
  const words = Object.fromEntries(CLASSES.map((name, at) => [name, weights[at] ?? 0]));
  return { words: words as Record<EnglishClass, number>, lead: (weights.at(-1) ?? 0) / LEADS, bias };
}

/** How many different words of each class a text has, and the lead of English in it; read as the product reads it. */
export function featuresOf(text: string, { lexicon, languages }: LanguageTables): readonly number[] {
  const { words } = wordsLookedAt(tokenize(text));
  const counts = new Map<EnglishClass, number>();
  for (const word of words) {
    const name = englishClassOf(word, lexicon);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const lead = languages === undefined ? 0 : scoredBy(languages, scoredWords(words)).lead;
  return [...CLASSES.map((name) => counts.get(name) ?? 0), lead / LEADS];
}
