import type { CheckedText, WordForm } from './checked-text';
import { isNeighbouringKey } from './edit-cost';
import { isSlip } from './slips';
import { startsSentence } from './foreign-context';
import { isListed } from './verdicts';
import { FUNCTION_WORDS, list } from './word-lists';

/**
 * What makes an edit certain, so that it may be made where nobody looks: evidence, and never the lack of a better idea. The
 * limits were set on 519 flags over 1.9 million words of news of 2015 to 2025 that two readers judged apart from each other
 * (docs/typos.md); each of them keeps out a kind of edit that one of them called wrong.
 */

/** So many tokens on either side must be words that are known: half a word, or slang, stands among others of its kind. */
const LOOKED_AT = 4;

/** A listed misspelling that begins a sentence must be this long before an edit of it is certain. */
const SHORTEST_CAPITALISED = 8;

/** What makes a kind of slip certain: so long must what is printed be, and so frequent, by its rank, what was meant. */
interface Limit {
  readonly shortest: number;
  readonly frequent: number;
}

/** Letters that changed places, or one more or less. What is shorter has more neighbours, so less of it is certain. */
const OF_A_SLIP: readonly Limit[] = [
  { shortest: 5, frequent: 8_000 },
  { shortest: 6, frequent: 30_000 },
];
/** The key beside the right one. */
const OF_A_NEIGHBOURING_KEY: readonly Limit[] = [
  { shortest: 5, frequent: 8_000 },
  { shortest: 7, frequent: 30_000 },
];
/** Any other letter in the place of the right one. */
const OF_ANOTHER_LETTER: readonly Limit[] = [
  { shortest: 7, frequent: 6_000 },
  { shortest: 9, frequent: 15_000 },
];

/** A word that people also bear as a name is counted with it, so that it is this frequent before it counts as a word. */
const FREQUENT_BESIDE_NAME = 2_000;

/** Whether `right` was certainly meant by the unknown word at `index`, given that nothing else is as likely. */
export function isCertainWord(checked: CheckedText, index: number, right: string): boolean {
  const form = checked.forms[index];
  if (form === undefined || checked.register === 'title') return false;
  const { lexicon } = checked.resources;
  // A line of capitals is corrected with the genitive left on, so there the word is judged without it.
  const printed = form.plain.toLowerCase();
  const word = checked.register === 'capitals' && printed.endsWith("'s") ? printed.slice(0, -2) : printed;
  if (lexicon.standing(word) !== 'unknown' || !isAmongKnownWords(checked, index)) return false;
  const meant = right.toLowerCase();
  if (isPluralOf(word, meant) || isHalfOfNeighbour(checked, index, word)) return false;
  const listed = isListed(checked, word) && word.length > 3;
  // A capital is a name's, unless a sentence begins there, or all is in capitals; and no name is as long as this and listed.
  if (form.casing !== 'lower') {
    const mayBeName = checked.register !== 'capitals' && !beginsSentence(checked, index);
    return listed && word.length >= SHORTEST_CAPITALISED && !mayBeName;
  }
  const near = lexicon.oneEditAway(word, false);
  const hasOtherSlip = near.some((other) => other !== meant && isSlip(word, other));
  // What the list gives is not certain where a letter more or less makes another word of it.
  if (listed) return near.includes(meant) || !hasOtherSlip;
  // Without its first letter a word is rather clipped, and so may be its neighbours.
  if (/[^a-z]/.test(meant) || meant.slice(1) === word) return false;
  const isWithin = (limits: readonly Limit[]): boolean => {
    const rank = lexicon.rank(meant) ?? Infinity;
    if (rank > FREQUENT_BESIDE_NAME && isName(checked, meant.charAt(0).toUpperCase() + meant.slice(1)))
      return false;
    return limits.some(({ shortest, frequent }) => word.length >= shortest && rank <= frequent);
  };
  if (isSlip(word, meant)) return isWithin(OF_A_SLIP);
  if (isNeighbouringKey(word, meant) && isWithin(OF_A_NEIGHBOURING_KEY)) return true;
  // Where a letter too many explains the word as well, nobody knows which of the two it was.
  return isWithin(OF_ANOTHER_LETTER) && !hasOtherSlip;
}

/** Words that English never prints twice in a row: no verb takes one as a particle before the same preposition. */
const NEVER_TWICE = list(
  'the a an and of or not their its his our my your these those than been also every would could should',
);

/** Whether English never prints the word, in lower case, twice in a row. */
export function isNeverTwice(word: string): boolean {
  return NEVER_TWICE.has(word);
}

/** Whether a word in small letters, printed twice in a row on one line, is certainly there once too often. */
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

/** The function words that are certainly parted from a frequent word, the one before or behind it. */
const PARTED = list(
  'the of and to for from with that this which was were have has been their would could should about after',
);
const FREQUENT_HALF = 4_000;

/** Whether an unknown word certainly is these two, run together. */
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

/** Whether a stop certainly parts two sentences, between whose words a space is missing: "said.The", and no address. */
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
  // “A” and “I” are capitals as well; a mark of a list or a footnote has nothing behind it.
  const next = checked.forms[right + 1];
  return /^[AI]$/.test(after.plain) && next?.casing === 'lower' && next.isInDictionary;
}

/** Whether a sentence begins with the word and goes on with one in small letters: a name is rather followed by a comma or a name. */
function beginsSentence(checked: CheckedText, index: number): boolean {
  return startsSentence(checked, index) && checked.forms[index + 1]?.casing === 'lower';
}

function isName({ resources: { names } }: CheckedText, word: string): boolean {
  return names.isGiven(word) || names.isFamily(word);
}

/** Whether a word is only another one in the plural, or in a genitive that lacks its apostrophe. */
function isPluralOf(word: string, meant: string): boolean {
  return word === `${meant}s` || word === `${meant}es`;
}

/** Whether the word is the half of one that a space has broken ("leg islation"). */
function isHalfOfNeighbour(checked: CheckedText, index: number, word: string): boolean {
  const { lexicon } = checked.resources;
  const [before, after] = [checked.forms[index - 1], checked.forms[index + 1]];
  return (
    (before !== undefined && lexicon.has(before.plain.toLowerCase() + word)) ||
    (after !== undefined && lexicon.has(word + after.plain.toLowerCase()))
  );
}

/** Whether the words around the one at `index` are all known, and none is half a word, a lone letter or mixed with digits. */
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
  // A word misspelt as many others do it is known as well.
  return (
    casing !== 'lower' || form.isInDictionary || isListed(checked, plain) || checked.words.count(plain) > 2
  );
}
