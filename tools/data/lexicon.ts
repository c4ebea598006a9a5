import {
  CAPITALISED,
  LEXICON_FILES,
  LOWER_CASE,
  describeRepair,
  packRank,
} from '../../server/src/analysis/resources/lexicon-decode';
import { packWords } from './lexicon-dawg';
import { companyNames, commonMisspellings, dictionaryWords, wordRanks } from './lexicon-sources';

/** How far down the frequency list a word is kept that no dictionary has: enough for foreign words and names in use. */
const RANKED_WITHOUT_DICTIONARY = 80_000;

/** The lexicon's files for `dist/data`, by name. The same packages give the same bytes on every machine. */
export function compileLexicon(): ReadonlyMap<string, Uint8Array> {
  const cases = wordCases();
  return new Map([
    [LEXICON_FILES.misspellings, misspellingTable(cases)],
    [LEXICON_FILES.words, wordTable(cases)],
  ]);
}

/** For each word in lower case, whether dictionaries have it in lower case, with a capital, or both. */
function wordCases(): ReadonlyMap<string, number> {
  const cases = new Map<string, number>();
  for (const word of [...dictionaryWords(), ...companyNames()]) {
    const folded = word.toLowerCase();
    cases.set(folded, (cases.get(folded) ?? 0) | (folded === word ? LOWER_CASE : CAPITALISED));
  }
  return cases;
}

function wordTable(cases: ReadonlyMap<string, number>): Uint8Array {
  const ranks = wordRanks();
  const ranked = [...ranks].filter(([word, rank]) => !cases.has(word) && rank < RANKED_WITHOUT_DICTIONARY);
  const sorted = [...cases.keys(), ...ranked.map(([word]) => word)].sort();
  const traits = sorted.map((word) => (cases.get(word) ?? 0) | (packRank(ranks.get(word)) << 2));
  return table(sorted, Uint8Array.from(traits));
}

function misspellingTable(cases: ReadonlyMap<string, number>): Uint8Array {
  const capitalised = (right: string): string =>
    cases.get(right) === CAPITALISED ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  const misspellings = new Map(
    [...commonMisspellings()].map(([wrong, rights]) => [wrong, rights.map(capitalised)]),
  );
  const sorted = [...misspellings.keys()].sort();
  const described = sorted.map((wrong) => describeRepair(wrong, misspellings.get(wrong) ?? []));
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
