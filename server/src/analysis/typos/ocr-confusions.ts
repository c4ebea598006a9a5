import { occurrences } from '../../text/occurrences';
import type { Lexicon } from '../resources/lexicon';

/**
 * What the reading of scanned pages takes for what: the letters it gives, and those that were printed. A row each, from general knowledge
 * of letter shapes; single letters taken for each other are slips as any other, and are not here.
 */
export const CONFUSIONS: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['vv', 'w'],
  ['li', 'h'],
  ['h', 'li'],
  ['ii', 'u'],
  ['ri', 'n'],
  ['n', 'ri'],
  ['in', 'm'],
  ['m', 'in'],
  ['ni', 'm'],
  ['tii', 'th'],
];

/** Only a word up to this rank is believed to have been printed. */
const FREQUENT = 5_000;

/** The frequent words that were printed if `read`, in lower case, is what a scan made of them by one confusion; in no order. */
export function printedBefore(read: string, lexicon: Lexicon, confusions = CONFUSIONS): readonly string[] {
  const printed = new Set<string>();
  for (const [wrong, right] of confusions) {
    for (const at of occurrences(read, wrong)) {
      const word = read.slice(0, at) + right + read.slice(at + wrong.length);
      if (isFrequent(word, lexicon)) printed.add(word);
    }
  }
  return [...printed];
}

/** Whether the word is one that a scan may be believed to have misread. */
export function isFrequent(word: string, lexicon: Lexicon): boolean {
  return lexicon.has(word) && (lexicon.rank(word) ?? Infinity) <= FREQUENT;
}
