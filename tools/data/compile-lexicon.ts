import {
  CAPITALISED,
  LEXICON_FILES,
  LOWER_CASE,
  describeRepair,
  packRank,
} from '../../server/src/analysis/resources/lexicon-decode';
import { packWords } from './lexicon-dawg';
import { packWordPairs, type PairCounts } from './word-pairs';
import {
  closedCompounds,
  commonMisspellings,
  companyNames,
  dictionaryWords,
  pairCounts,
  singleWords,
  wordRanks,
} from './lexicon-sources';
import { type NearWords, nearWords } from './near-words';
import { standingsOf } from './standings';
import { wordFacts } from './word-facts';
import { gameWords, otherDictionaries, wordNet, type WordList, wordsInPrint } from './word-lists';

/** What a lexicon is made of. */
export interface LexiconContents {
  /** Words that are right, as written: names with their capitals. */
  readonly words: Iterable<string>;
  /** Words in lower case that are known to exist, whether right or not; of those among `words` nothing is kept here. */
  readonly attested: Iterable<string>;
  /** Zero-based frequency ranks of lower-case words, whether they are among `words` or not. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Misspellings in lower case and what they stand for, best first. */
  readonly misspellings: ReadonlyMap<string, readonly string[]>;
  /** What says which of the most frequent words are often neighbours. */
  readonly pairCounts: PairCounts;
}

/** How far down the frequency list a word is kept that no dictionary has: enough for foreign words and names in use. */
const RANKED_WITHOUT_DICTIONARY = 80_000;

/** How many words are known by their neighbours, too, and may be meant where two letters are wrong. */
const FREQUENT_WORDS = 5_000;

/** The lexicon's files for `dist/data`, by name. The same packages give the same bytes on every machine. */
export function compileLexicon(): ReadonlyMap<string, Uint8Array> {
  return packLexicon(lexiconContents());
}

/** Which of the lists beyond the dictionaries take part; all of them but where their worth is measured. */
export interface ListChoice {
  readonly facts: boolean;
  readonly otherDictionaries: boolean;
  readonly wordNet: boolean;
  readonly gameWords: boolean;
  readonly inPrint: boolean;
}

export const ALL_LISTS: ListChoice = {
  facts: true,
  otherDictionaries: true,
  wordNet: true,
  gameWords: true,
  inPrint: true,
};

const NO_WORDS: WordList = new Set();

/** What the lexicon is made of with these lists. */
export function lexiconContents(choice = ALL_LISTS): LexiconContents {
  const others = otherDictionaries();
  const dictionary = [
    ...dictionaryWords(),
    ...companyNames(),
    ...(choice.otherDictionaries ? singleWords([...others.australian, ...others.canadian]) : []),
  ];
  const misspellings = commonMisspellings();
  const ranks = wordRanks();
  const near = nearWords(dictionary, ranks);
  const known = new Set(dictionary.map((word) => word.toLowerCase()));
  const net = choice.wordNet ? wordNet() : { words: NO_WORDS, inPhrases: NO_WORDS };
  const closed = closedCompounds();
  const facts = choice.facts ? wordFacts() : NO_WORDS;
  const standings = standingsOf(
    {
      facts,
      lists: [net.words, choice.gameWords ? gameWords() : NO_WORDS],
      inPrint: choice.inPrint ? new Set([...wordsInPrint(), ...rankedByItself(ranks, near)]) : NO_WORDS,
      inCompounds: new Set([...net.inPhrases, ...closed]),
    },
    (word) => known.has(word),
    (word) => misspellings.has(word),
  );
  return {
    words: [...dictionary, ...standings.accepted],
    attested: [...standings.attested].filter((word) => closed.has(word) || near.hasCommon(word)),
    ranks,
    misspellings: new Map([...misspellings].filter(([wrong]) => !facts.has(wrong))),
    pairCounts: pairCounts(),
  };
}

/** The words of the frequency lists, as far as they are kept without a dictionary, that are frequent in their own right. */
function rankedByItself(ranks: ReadonlyMap<string, number>, near: NearWords): readonly string[] {
  return [...ranks]
    .filter(([word, rank]) => rank < RANKED_WITHOUT_DICTIONARY && /^[a-z]{3,}$/.test(word))
    .filter(([word, rank]) => near.standsByItself(word, rank))
    .map(([word]) => word);
}

/** The files that `decodeLexicon` reads, by name. */
export function packLexicon(contents: LexiconContents): ReadonlyMap<string, Uint8Array> {
  const cases = wordCases(contents.words);
  return new Map([
    [LEXICON_FILES.misspellings, misspellingTable(contents.misspellings, cases)],
    [LEXICON_FILES.words, wordTable(contents.ranks, cases)],
    [LEXICON_FILES.attested, attestedTable(contents.attested, cases)],
    [LEXICON_FILES.pairs, packWordPairs(frequentWords(contents.ranks, cases), contents.pairCounts)],
  ]);
}

/** For each word in lower case, whether it is right in lower case, with a capital, or both ways. */
function wordCases(words: Iterable<string>): ReadonlyMap<string, number> {
  const cases = new Map<string, number>();
  for (const word of words) {
    const folded = word.toLowerCase();
    cases.set(folded, (cases.get(folded) ?? 0) | (folded === word ? LOWER_CASE : CAPITALISED));
  }
  return cases;
}

/** The most frequent words that dictionaries have, in order: of names only the pronoun "I", which is a neighbour of many. */
function frequentWords(
  ranks: ReadonlyMap<string, number>,
  cases: ReadonlyMap<string, number>,
): readonly string[] {
  return [...ranks]
    .filter(([word]) => ((cases.get(word) ?? 0) & LOWER_CASE) !== 0 || word === 'i')
    .sort(([, one], [, other]) => one - other)
    .slice(0, FREQUENT_WORDS)
    .map(([word]) => word);
}

function wordTable(ranks: ReadonlyMap<string, number>, cases: ReadonlyMap<string, number>): Uint8Array {
  const ranked = [...ranks].filter(([word, rank]) => !cases.has(word) && rank < RANKED_WITHOUT_DICTIONARY);
  const sorted = [...cases.keys(), ...ranked.map(([word]) => word)].sort();
  const traits = sorted.map((word) => (cases.get(word) ?? 0) | (packRank(ranks.get(word)) << 2));
  return table(sorted, Uint8Array.from(traits));
}

/** An automaton of the attested words alone: most texts ask about few of them. */
function attestedTable(attested: Iterable<string>, cases: ReadonlyMap<string, number>): Uint8Array {
  const isAccepted = (word: string): boolean => ((cases.get(word) ?? 0) & LOWER_CASE) !== 0;
  return packWords([...new Set(attested)].filter((word) => !isAccepted(word)).sort());
}

function misspellingTable(
  misspellings: ReadonlyMap<string, readonly string[]>,
  cases: ReadonlyMap<string, number>,
): Uint8Array {
  const capitalised = (right: string): string =>
    cases.get(right) === CAPITALISED ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  const sorted = [...misspellings.keys()].sort();
  const described = sorted.map((wrong) =>
    describeRepair(wrong, (misspellings.get(wrong) ?? []).map(capitalised)),
  );
  const distinct = [...new Set(described)].sort();
  const numbers = new Map(distinct.map((repair, number) => [repair, number]));
  const repairs = new TextEncoder().encode(distinct.join('\n'));
  const bytes = new Uint8Array(sorted.length * 2 + repairs.length);
  const view = new DataView(bytes.buffer);
  described.forEach((repair, index) => view.setUint16(index * 2, numbers.get(repair) ?? 0, true));
  bytes.set(repairs, sorted.length * 2);
  return table(sorted, bytes);
}

/** The length of the packed words, the packed words, and what is kept beside them. */
function table(sortedWords: readonly string[], beside: Uint8Array): Uint8Array {
  const packed = packWords(sortedWords);
  const bytes = new Uint8Array(4 + packed.length + beside.length);
  new DataView(bytes.buffer).setUint32(0, packed.length, true);
  bytes.set(packed, 4);
  bytes.set(beside, 4 + packed.length);
  return bytes;
}
