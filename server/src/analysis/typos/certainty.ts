import type { CheckedText, WordForm } from './checked-text';
import { isNeighbouringKey } from './edit-cost';
import { isSlip } from './slips';
import { startsSentence } from './foreign-context';
import { isListed } from './verdicts';
import { FUNCTION_WORDS, list } from './word-lists';

/**
 * What makes an edit certain, so that it may be made without review: evidence, and never just the lack of a
 * better idea. The limits were set on 519 flags over 1.9 million words of news from 2015 to 2025 that two
 * readers judged independently (docs/typos.md); each excludes a kind of edit that one of them called wrong.
 */

/**
 * How many tokens on either side must be known words: fragments and slang occur among others of their kind.
 */
const LOOKED_AT = 4;

/** A listed misspelling at the start of a sentence must be this long for its edit to be certain. */
const SHORTEST_CAPITALISED = 8;

/**
 * What makes a kind of slip certain: the least length of the printed word, and the highest rank of the
 * intended one.
 */
interface Limit {
  readonly shortest: number;
  readonly frequent: number;
}

/**
 * Swapped letters, or an extra or missing one. Shorter words have more neighbours, so fewer of them are
 * certain.
 */
const OF_A_SLIP: readonly Limit[] = [
  { shortest: 5, frequent: 8_000 },
  { shortest: 6, frequent: 30_000 },
];
/** A key next to the right one. */
const OF_A_NEIGHBOURING_KEY: readonly Limit[] = [
  { shortest: 5, frequent: 8_000 },
  { shortest: 7, frequent: 30_000 },
];
/** Any other letter in place of the right one. */
const OF_ANOTHER_LETTER: readonly Limit[] = [
  { shortest: 7, frequent: 6_000 },
  { shortest: 9, frequent: 15_000 },
];

/** A word that is also a name is counted together with it, so it must be this frequent to count as a word. */
const FREQUENT_BESIDE_NAME = 2_000;

/**
 * Whether the unknown word at `index` was certainly meant to be `right`, given that nothing else is as
 * likely.
 */
export function isCertainWord(checked: CheckedText, index: number, right: string): boolean {
  const form = checked.forms[index];
  if (form === undefined || checked.register === 'title') return false;
  const { lexicon } = checked.resources;
  // A line of capitals is corrected with the possessive ending left on, so the word is judged without it.
  const printed = form.plain.toLowerCase();
  const word = checked.register === 'capitals' && printed.endsWith("'s") ? printed.slice(0, -2) : printed;
  if (lexicon.standing(word) !== 'unknown' || !isAmongKnownWords(checked, index)) return false;
  const meant = right.toLowerCase();
  if (isPluralOf(word, meant) || isHalfOfNeighbour(checked, index, word)) return false;
  const listed = isListed(checked, word) && word.length > 3;
  // A capital means a name, except at the start of a sentence or in all capitals. No name is this long and
  // also listed.
  if (form.casing !== 'lower') {
    const mayBeName = checked.register !== 'capitals' && !beginsSentence(checked, index);
    return listed && word.length >= SHORTEST_CAPITALISED && !mayBeName;
  }
  const near = lexicon.oneEditAway(word, false);
  const hasOtherSlip = near.some((other) => other !== meant && isSlip(word, other));
  // A listed correction is not certain if an extra or missing letter gives a different word.
  if (listed) return near.includes(meant) || !hasOtherSlip;
  // A word without its first letter was more likely clipped, and its neighbours may have been too.
  if (/[^a-z]/.test(meant) || meant.slice(1) === word) return false;
  const isWithin = (limits: readonly Limit[]): boolean => {
    const rank = lexicon.rank(meant) ?? Infinity;
    if (rank > FREQUENT_BESIDE_NAME && isName(checked, meant.charAt(0).toUpperCase() + meant.slice(1)))
      return false;
    return limits.some(({ shortest, frequent }) => word.length >= shortest && rank <= frequent);
  };
  if (isSlip(word, meant)) return isWithin(OF_A_SLIP);
  if (isNeighbouringKey(word, meant) && isWithin(OF_A_NEIGHBOURING_KEY)) return true;
  // If an extra letter explains the word just as well, nobody knows which slip it was.
  return isWithin(OF_ANOTHER_LETTER) && !hasOtherSlip;
}

/**
 * Words that English never prints twice in a row: no verb takes one as a particle before the same
 * preposition.
 */
const NEVER_TWICE = list(
  'the a an and of or not their its his our my your these those than been also every would could should',
);

/** Whether English never prints the word, in lower case, twice in a row. */
export function isNeverTwice(word: string): boolean {
  return NEVER_TWICE.has(word);
}

/** Whether a lower-case word printed twice in a row on one line is certainly one too many. */
export function isCertainDouble(checked: CheckedText, index: number): boolean {
  const [first, second] = [checked.forms[index - 1], checked.forms[index]];
  if (first?.casing !== 'lower' || second?.casing !== 'lower') return false;
  return (
    isNeverTwice(second.plain) &&
    checked.register !== 'title' &&
    checked.tokens[index]?.gap !== 'line' &&
    isAmongKnownWords(checked, index)
  );
}

/** The function words that may certainly be split from a frequent word before or after them. */
const PARTED = list(
  'the of and to for from with that this which was were have has been their would could should about after',
);
const FREQUENT_HALF = 4_000;

/** Whether an unknown word is certainly these two, run together. */
export function isCertainCut(
  checked: CheckedText,
  index: number,
  [left, right]: readonly [string, string],
): boolean {
  const form = checked.forms[index];
  const { lexicon } = checked.resources;
  if (form?.casing !== 'lower' || lexicon.standing(form.plain) !== 'unknown') return false;
  if (left.length < 2 || right.length < 2 || !isAmongKnownWords(checked, index)) return false;
  const isFrequent = (half: string): boolean =>
    half.length > 2 && (lexicon.rank(half) ?? Infinity) <= FREQUENT_HALF;
  if (FUNCTION_WORDS.has(left) && FUNCTION_WORDS.has(right))
    return left.length + right.length > 5 && lexicon.pairs.affinity(left, right) > 0;
  return (PARTED.has(left) && isFrequent(right)) || (PARTED.has(right) && isFrequent(left));
}

/**
 * Whether a full stop certainly separates two sentences with a missing space ("said.The"), and is not part of
 * an address.
 */
export function isCertainSeam(checked: CheckedText, left: number, right: number): boolean {
  const [before, after] = [checked.forms[left], checked.forms[right]];
  if (before === undefined || after === undefined || before.plain.length < 3) return false;
  if (before.casing !== 'lower')
    return (
      after.casing === 'title' && after.plain.length > 1 && FUNCTION_WORDS.has(after.plain.toLowerCase())
    );
  if (!before.isInDictionary) return false;
  if (after.casing === 'title')
    return after.plain.length > 1 && (after.isInDictionary || isName(checked, after.plain));
  if (after.casing === 'lower') return after.plain.length > 1 && after.isInDictionary;
  // “A” and “I” are capitals too, but a list or footnote mark has nothing after it.
  const next = checked.forms[right + 1];
  return /^[AI]$/.test(after.plain) && next?.casing === 'lower' && next.isInDictionary;
}

/**
 * Whether a sentence begins with the word and continues with a lower-case one: a name is more often followed
 * by a comma or a name.
 */
function beginsSentence(checked: CheckedText, index: number): boolean {
  return startsSentence(checked, index) && checked.forms[index + 1]?.casing === 'lower';
}

function isName({ resources: { names } }: CheckedText, word: string): boolean {
  return names.isGiven(word) || names.isFamily(word);
}

/** Whether a word is just another one in the plural, or in a possessive without its apostrophe. */
function isPluralOf(word: string, meant: string): boolean {
  return word === `${meant}s` || word === `${meant}es`;
}

/** Whether the word is half of one broken by a space ("leg islation"). */
function isHalfOfNeighbour(checked: CheckedText, index: number, word: string): boolean {
  const { lexicon } = checked.resources;
  const [before, after] = [checked.forms[index - 1], checked.forms[index + 1]];
  return (
    (before !== undefined && lexicon.has(before.plain.toLowerCase() + word)) ||
    (after !== undefined && lexicon.has(word + after.plain.toLowerCase()))
  );
}

/**
 * Whether the words around the one at `index` are all known, and none is a fragment, a lone letter or mixed
 * with digits.
 */
function isAmongKnownWords(checked: CheckedText, index: number): boolean {
  for (let at = index - LOOKED_AT; at <= index + LOOKED_AT; at++) {
    const token = checked.tokens[at];
    if (at === index || token === undefined || token.kind !== 'word') continue;
    if (!isWhole(checked, checked.forms[at])) return false;
  }
  return true;
}

function isWhole(checked: CheckedText, form: WordForm | undefined): boolean {
  if (form === undefined) return false;
  const { plain, casing } = form;
  if (plain.length === 1) return /^[aAIOs]$/.test(plain) || casing === 'capitals';
  // A common misspelling counts as known too.
  return (
    casing !== 'lower' || form.isInDictionary || isListed(checked, plain) || checked.words.count(plain) > 2
  );
}
