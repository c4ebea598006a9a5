import { once } from '../../text/remembered';
import type { RegionalEnglish } from '../model/problem-arguments';

const BETWEEN_BLOCKS = '\n\n';

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

/** All that a pair may tell. */
export const TELLS = ['both', 'British', 'American'] as const;

/** The file of these pairs, in UTF-8: a block for each of what they tell, its name above its pairs, a line each, sorted. */
export function writeRegionalSpellings(pairs: readonly RegionalPair[]): Uint8Array {
  const blocks = TELLS.map((tells) => {
    const told = pairs.filter((pair) => pair.tells === tells);
    return [tells, ...told.map(({ british, american }) => `${british}\t${american}`).sort()].join('\n');
  });
  return new TextEncoder().encode(blocks.join(BETWEEN_BLOCKS));
}

/**
 * Reads the file. Throws if it is not one: a broken installation. Few users ask for what it holds, so it is sorted out
 * when it is first asked. Of a form in several pairs, the first one holds.
 */
export function decodeRegionalSpellings(bytes: Uint8Array): RegionalSpellings {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const spellings = once(() => sortedOut(text));
  return { of: (word) => spellings().get(word) };
}

function sortedOut(text: string): ReadonlyMap<string, RegionalSpelling> {
  const spellings = new Map<string, RegionalSpelling>();
  const add = (word: string, english: RegionalEnglish, other: string): void => {
    if (word !== '' && !spellings.has(word)) spellings.set(word, { english, other });
  };
  for (const block of text.split(BETWEEN_BLOCKS)) {
    const [tells, ...lines] = block.split('\n');
    for (const line of lines) {
      const [british = '', american = ''] = line.split('\t');
      if (tells !== 'American') add(british, 'British', american);
      if (tells !== 'British') add(american, 'American', british);
    }
  }
  return spellings;
}
