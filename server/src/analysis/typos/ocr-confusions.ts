import { occurrences } from '../../text/occurrences';
import type { Lexicon } from '../resources/lexicon';

/**
 * What OCR confuses: the letters it outputs, and those that were printed. One per row, from general knowledge
 * of letter shapes. Single letters mistaken for each other are slips like any other and are not listed here.
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

/** Only a word up to this rank is assumed to have been printed. */
const FREQUENT = 5_000;

/**
 * The frequent words that OCR could have turned into `read` (lower case) by one confusion, in no particular
 * order.
 */
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

/** Whether the word is frequent enough to assume that OCR misread it. */
export function isFrequent(word: string, lexicon: Lexicon): boolean {
  return lexicon.has(word) && (lexicon.rank(word) ?? Infinity) <= FREQUENT;
}
