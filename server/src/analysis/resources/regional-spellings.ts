import { once } from '../../text/remembered';
import type { RegionalEnglish } from '../model/problem-arguments';

const BETWEEN_BLOCKS = '\n\n';

/** What a spelling shows: whose English it is, and how the other one spells the word. */
export interface RegionalSpelling {
  readonly english: RegionalEnglish;
  readonly other: string;
}

/** Words that American and British English spell differently. */
export interface RegionalSpellings {
  /**
   * What the spelling of a lower-case word, without a possessive ending, shows. Undefined if both spell it
   * like this: true of nearly all words, and of "organize" and "catalogue", which both print.
   */
  of(word: string): RegionalSpelling | undefined;
}

/** A word in both spellings, in lower case. */
export interface RegionalPair {
  readonly british: string;
  readonly american: string;
  /** Which form is distinctive: the other one is printed in both. */
  readonly tells: RegionalEnglish | 'both';
}

/** All values of `tells`. */
export const TELLS = ['both', 'British', 'American'] as const;

/**
 * The file of these pairs, in UTF-8: a block for each value of `tells`, with its name above its sorted pairs,
 * one per line.
 */
export function writeRegionalSpellings(pairs: readonly RegionalPair[]): Uint8Array {
  const blocks = TELLS.map((tells) => {
    const told = pairs.filter((pair) => pair.tells === tells);
    return [tells, ...told.map(({ british, american }) => `${british}\t${american}`).sort()].join('\n');
  });
  return new TextEncoder().encode(blocks.join(BETWEEN_BLOCKS));
}

/**
 * Reads the file. Throws if it is something else, which means a broken installation. Few users need the data,
 * so it is parsed on first use. If a form is in several pairs, the first one wins.
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
