import { isUncasedLetterAt } from '../../text/characters';
import { isHyphen, type Token } from './tokens';

/**
 * A longer run of letters without case is a sentence, not a name: scripts without spaces are not segmented.
 */
const LONGEST_RUN = 12;

/** Separators between the parts of a foreign name in Chinese and Japanese ("弗拉基米尔·普京"). */
const INTERPUNCTS = new Set(['·', '・', '･', '‧']);

/** Whether the token is a word in letters without case that is short enough to be a name. */
export function isUncasedWord({ kind, text }: Token): boolean {
  return kind === 'word' && text.length <= LONGEST_RUN && isUncasedLetterAt(text, 0);
}

/**
 * How many tokens from `index` on form one name in letters without case with interpuncts between its parts; 1
 * if there are none.
 */
export function interpunctedLength(tokens: readonly Token[], index: number, longest: number): number {
  let length = 1;
  while (length < longest) {
    const mark = tokens[index + length];
    const next = tokens[index + length + 1];
    if (mark?.gap !== 'none' || next?.gap !== 'none' || !isUncasedWord(next)) break;
    if (!INTERPUNCTS.has(mark.text) && !isHyphen(mark)) break;
    length += 2;
  }
  return length;
}

/**
 * Whether words without case occur in a text in another script, which makes them likely names. `tokens` are
 * those of a paragraph. In a text written entirely in such a script they are no evidence.
 */
export function isForeignHere(tokens: readonly Token[]): boolean {
  let balance = 0;
  for (const { kind, text } of tokens) if (kind === 'word') balance += isUncasedLetterAt(text, 0) ? -1 : 1;
  return balance >= 0;
}
