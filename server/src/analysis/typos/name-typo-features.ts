import type { DumpWords } from '../words/dump-words';
import { editDistance } from '../facts/edit-distance';
import type { WordIndex } from '../facts/word-index';
import type { TypoResources } from './checked-text';
import { editCost } from './edit-cost';
import type { NameOccurrence } from './name-occurrences';
import { accentsIn, isFormedOf, isOtherGender, romanceStems } from './name-forms';
import { areRomanisations } from './romanisation';

/** A rare form and the more frequent one it may be a misspelling of, with their occurrences. */
export interface NamePair {
  readonly rare: string;
  readonly frequent: string;
  readonly rareAt: readonly NameOccurrence[];
  readonly frequentAt: readonly NameOccurrence[];
}

/** From this sum of evidence on, the rare form counts as a misspelling. */
export const ENOUGH_EVIDENCE = 1.4;
/**
 * The same for a rare form that is itself the name of people or places, which must also share a neighbour.
 */
export const ENOUGH_FOR_KNOWN_NAME = 3;

/** The minimum cost of two slips in one name: people who misspell a name make one slip. */
const TWO_SLIPS = 2.5;

/** More than all the evidence for a misspelling can add up to. */
const RIGHT_BY_ITSELF = 9;

/** Words before a name that many people share, which are no evidence that two names are one. */
const TITLES = new Set(
  'Mr Mrs Ms Miss Dr Sir Lord Lady President Minister Prime Secretary General Sen Rep Gov Gen Col Capt Lt Sgt Judge Justice Professor Prof St The'.split(
    ' ',
  ),
);

/** A pair with what several features ask about it. */
interface WeighedPair extends NamePair {
  /** A word next to one of them also occurs next to the other. */
  readonly sharesNeighbour: boolean;
  /** All occurrences of the rare form are in articles that contain the frequent one. */
  readonly isInSameArticle: boolean;
  /** The rare form is the frequent one with its last letter doubled, not another form of the word. */
  readonly isLastDoubled: boolean;
  readonly index: WordIndex;
  readonly words: Pick<DumpWords, 'isPersonPart'>;
  readonly resources: TypoResources;
}

/** Evidence for a misspelling or, if negative, against it. */
export type NameTypoFeature = (pair: WeighedPair) => number;

/** All features. Weights are fitted to news text: about 1 for a hint, 2 for what is enough alone. */
export const NAME_TYPO_FEATURES = {
  neighbour: ({ sharesNeighbour }) => (sharesNeighbour ? 2 : 0),
  article: ({ sharesNeighbour, isInSameArticle }) => (isInSameArticle ? 1 : sharesNeighbour ? -0.5 : -1.5),
  isWellKnown: ({ frequent, resources: { lexicon, places } }) =>
    lexicon.has(frequent) || places.lookup(frequent).some((place) => place.population > 200_000) ? 1.5 : 0,
  timesMore: ({ rare, frequent, index }) => {
    const times = index.occurrences(frequent) / Math.max(1, index.occurrences(rare));
    return times >= 6 ? 1 : times >= 3 ? 0.6 : times >= 2 ? 0.3 : 0;
  },
  length: ({ rare }) => Math.min(1, (rare.length - 5) * 0.2),
  slip: ({ rare, frequent, sharesNeighbour }) => {
    const slip = 1 - costOfSlip(rare.toLowerCase(), frequent.toLowerCase());
    return slip > 0 || !sharesNeighbour ? slip : 0;
  },
  firstLetter: ({ rare, frequent, sharesNeighbour }) =>
    rare.charAt(0) !== frequent.charAt(0) && !sharesNeighbour ? -0.5 : 0,
  inflection: ({ rare, frequent, isLastDoubled, resources }) =>
    isLastDoubled ? 0 : -inflectionPenalty(rare, frequent, resources.lexicon.has(frequent)),
  accent: ({ rare, frequent, sharesNeighbour }) => {
    const accents = accentsIn(rare.toLowerCase(), frequent.toLowerCase());
    if (accents === 'more') return -RIGHT_BY_ITSELF;
    return accents === 'fewer' && !sharesNeighbour ? -2 : 0;
  },
  gender: ({ rare, frequent, sharesNeighbour }) =>
    !sharesNeighbour && isOtherGender(rare.toLowerCase(), frequent.toLowerCase()) ? -2.5 : 0,
  formation: ({ rare, frequent, sharesNeighbour, isLastDoubled }) =>
    !sharesNeighbour && !isLastDoubled && isFormedOf(rare.toLowerCase(), frequent.toLowerCase()) ? -3 : 0,
  cognate: ({ rare, frequent, isLastDoubled, resources: { lexicon } }) =>
    !isLastDoubled &&
    lexicon.has(frequent) &&
    romanceStems(rare.toLowerCase()).some((stem) => lexicon.has(stem))
      ? -2
      : 0,
  firstName: ({ frequent, rareAt, sharesNeighbour, resources: { lexicon, names } }) =>
    !sharesNeighbour &&
    lexicon.has(frequent.toLowerCase()) &&
    rareAt.every(({ after }) => names.isFamily(after))
      ? -2
      : 0,
  finalH: ({ rare, frequent }) => (isFinalH(rare, frequent) ? -2 : 0),
  romanisation: ({ rare, frequent, isLastDoubled, isInSameArticle }) =>
    !isLastDoubled && areRomanisations(rare, frequent) ? (isInSameArticle ? -1.2 : -2.5) : 0,
  isInUse: ({ rare, resources }) => (resources.lexicon.rank(rare.toLowerCase()) !== undefined ? -1.5 : 0),
  isCommonWord: ({ frequent, rareAt, index }) =>
    index.occurrences(frequent.toLowerCase()) > 0 && !rareAt.every(opensPlainly) ? -2.5 : 0,
  hyphen: ({ rareAt, frequentAt, sharesNeighbour }) =>
    rareAt.every(isHyphenated) && !frequentAt.some(isHyphenated) ? (sharesNeighbour ? -1.5 : -4) : 0,
  otherFirstName: (pair) => (!pair.sharesNeighbour && hasOtherFirstName(pair) ? -2 : 0),
} as const satisfies Readonly<Record<string, NameTypoFeature>>;

/** The sum of evidence from these features that the rare form is a misspelling of the frequent one. */
export function nameEvidence(
  pair: NamePair,
  index: WordIndex,
  words: Pick<DumpWords, 'isPersonPart'>,
  resources: TypoResources,
  clues: readonly NameTypoFeature[],
): number {
  const { rare, frequent, rareAt, frequentAt } = pair;
  const articles = new Set(frequentAt.map((occurrence) => occurrence.article));
  const weighed: WeighedPair = {
    ...pair,
    sharesNeighbour: sharesNeighbour(rareAt, frequentAt),
    isInSameArticle: rareAt.every((occurrence) => articles.has(occurrence.article)),
    isLastDoubled: rare === frequent + frequent.slice(-1) && !rare.endsWith('s'),
    index,
    words,
    resources,
  };
  return clues.reduce((evidence, clue) => evidence + clue(weighed), 0);
}

function costOfSlip(rare: string, frequent: string): number {
  const cost = editCost(rare, frequent);
  return editDistance(rare, frequent, 1) <= 1 ? cost : Math.max(cost, TWO_SLIPS);
}

/** They differ only in a final "h" after a vowel, which is optional in names from many languages. */
function isFinalH(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return longer === `${shorter}h` && /[aeiou]$/.test(shorter);
}

/**
 * No word directly before it and no name directly after it: like a common word at the start of a sentence.
 */
function opensPlainly(occurrence: NameOccurrence): boolean {
  return occurrence.before === '' && !/^\p{Lu}/u.test(occurrence.after);
}

function isHyphenated(occurrence: NameOccurrence): boolean {
  return occurrence.hyphenated;
}

/**
 * Whether a capitalised word other than a title occurs directly before both, or directly after both. A middle
 * name does not count if a different first name precedes it, whatever the family name, which many people
 * share.
 */
export function sharesNeighbour(one: readonly NameOccurrence[], other: readonly NameOccurrence[]): boolean {
  const before = new Set(other.map((occurrence) => occurrence.before).filter(isTelling));
  if (one.some((occurrence) => before.has(occurrence.before))) return true;
  const after = new Set(other.map((occurrence) => occurrence.after).filter(isTelling));
  const isSameMiddle = (occurrence: NameOccurrence): boolean =>
    !isTelling(occurrence.before) || before.size === 0;
  return one.some((occurrence) => after.has(occurrence.after) && isSameMiddle(occurrence));
}

function isTelling(neighbour: string): boolean {
  return /^\p{Lu}/u.test(neighbour) && neighbour.length > 1 && !TITLES.has(neighbour);
}

/**
 * How likely the rare form is the frequent one with or without an ending: a plural, a demonym, a feminine
 * form, a language ("Israel", "Israeli"). For words in dictionaries it counts less, since dictionaries have
 * most such forms too.
 */
function inflectionPenalty(rare: string, frequent: string, isInDictionary: boolean): number {
  const one = rare.toLowerCase();
  const other = frequent.toLowerCase();
  if (one === other + 's' || one === other + 'es') return 4;
  if (other === one + 's') return 2.5;
  if (one.startsWith(other) && ENDING.test(one.slice(other.length))) return isInDictionary ? 1 : 2;
  if (other.startsWith(one) && ENDING.test(other.slice(one.length))) return isInDictionary ? 0.3 : 1.5;
  const stem = (name: string): string => name.replace(LAST_ENDING, '');
  return rare.length > 5 && !isInDictionary && stem(one) === stem(other) ? 1.5 : 0;
}

const ENDING = /^(?:n|i|a|e|o|an|er|ov|in|ic|ia|y|h|t)$/;
const LAST_ENDING = /(?:es|as|os|us|is|an|en|in|on|er|or|ov|ev|i|a|e|o|y|s|n)$/;

/** Whether the rare form follows one first name and the frequent one only others: two people, not one. */
function hasOtherFirstName({ rareAt, frequentAt, words, resources }: WeighedPair): boolean {
  const isFirstName = (word: string): boolean =>
    /^\p{Lu}\p{Ll}/u.test(word) &&
    !TITLES.has(word) &&
    (resources.names.isGiven(word) || words.isPersonPart(word));
  const rareFirst = rareAt.map((occurrence) => occurrence.before).filter(isFirstName);
  const frequentFirst = new Set(frequentAt.map((occurrence) => occurrence.before).filter(isFirstName));
  return rareFirst.length > 0 && frequentFirst.size > 0 && !rareFirst.some((name) => frequentFirst.has(name));
}
