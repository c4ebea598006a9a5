/** The two Englishes whose spellings are told apart. */
export type RegionalEnglish = 'American' | 'British';

/** What a spelling tells: whose English it is, and how the other one spells the word. */
export interface RegionalSpelling {
  readonly english: RegionalEnglish;
  readonly other: string;
}

/** Words that American and British English spell each in its own way. */
export interface RegionalSpellings {
  /**
   * What the spelling of a lower-case word tells, without a possessive ending; undefined for a word that both spell so: for
   * nearly all words, and for "organize" and "catalogue", which both print.
   */
  of(word: string): RegionalSpelling | undefined;
}

/** A word in both spellings, in lower case. */
export interface RegionalPair {
  readonly british: string;
  readonly american: string;
  /** Which form tells its English: the other one is printed by both. */
  readonly tells: RegionalEnglish | 'both';
}

/** The file of these pairs: a line each, in UTF-8, sorted. */
export function writeRegionalSpellings(pairs: Iterable<RegionalPair>): Uint8Array {
  const lines = [...pairs].map(({ british, american, tells }) => [british, american, tells].join('\t'));
  return new TextEncoder().encode(lines.sort().join('\n'));
}

/**
 * Reads the file. Throws if it is not one: a broken installation. Few users ask for what it holds, so it is sorted out
 * when it is first asked. Of a form in several pairs, the first one holds.
 */
export function decodeRegionalSpellings(bytes: Uint8Array): RegionalSpellings {
  const lines = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n');
  let spellings: ReadonlyMap<string, RegionalSpelling> | undefined;
  return { of: (word) => (spellings ??= sortedOut(lines)).get(word) };
}

function sortedOut(lines: readonly string[]): ReadonlyMap<string, RegionalSpelling> {
  const spellings = new Map<string, RegionalSpelling>();
  const add = (word: string, english: RegionalEnglish, other: string): void => {
    if (word !== '' && !spellings.has(word)) spellings.set(word, { english, other });
  };
  for (const line of lines) {
    const [british = '', american = '', tells] = line.split('\t');
    if (tells !== 'American') add(british, 'British', american);
    if (tells !== 'British') add(american, 'American', british);
  }
  return spellings;
}
