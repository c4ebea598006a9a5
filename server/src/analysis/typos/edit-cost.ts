import { LONGEST_SPELLING, soundAlike } from './sound-alike';

/** Pairs of adjacent keys on a QWERTY keyboard, in both orders. General knowledge. */
const ADJACENT_KEYS = adjacentKeys(['qwertyuiop', 'asdfghjkl', 'zxcvbnm']);
const VOWELS = /^[aeiouy]$/;

/** The extra cost of an edit to the first letter, which people seldom get wrong. */
const FIRST_LETTER = 0.6;
/** The cost of spelling a sound in another way. */
const SOUND_ALIKE = 0.6;
const SWAPPED = 0.3;
/**
 * The extra cost of swapping the first two letters. It is lower than for other edits there, since all letters
 * are present.
 */
const FIRST_SWAPPED = 0.2;
/**
 * In a word this short, having exactly the letters of another word matters more than which letters they are.
 */
const SHORT = 4;
const SWAPPED_IN_SHORT_WORD = 0.1;

/**
 * The cost of assuming that `wrong` was meant to be `right`, both in lower case: about 1 for an edit, less
 * for common slips (swapped neighbours, a missing letter, a doubled letter, a sound spelt in another way),
 * more for rare ones. The figures are fitted to keyboard slips and to misspellings in news text. For several
 * edits it is the sum along the cheapest path. The time is proportional to the product of the lengths of the
 * differing parts. Paths that cost more than `dearest` are not followed: if there is no cheaper one, the
 * result is some number above it.
 */
export function editCost(wrong: string, right: string, dearest = Infinity): number {
  if (wrong === right) return 0;
  const shorter = Math.min(wrong.length, right.length);
  let start = 0;
  while (start < shorter && wrong[start] === right[start]) start++;
  let end = 0;
  while (end < shorter - start && wrong[wrong.length - 1 - end] === right[right.length - 1 - end]) end++;
  const was = wrong.slice(start, wrong.length - end);
  const is = right.slice(start, right.length - end);
  const first = start === 0 ? FIRST_LETTER : 0;
  if (was.length === 1 && is.length === 1) return replacementCost(was, is) + first;
  if (isSwap(was, is))
    return wrong.length <= SHORT ? SWAPPED_IN_SHORT_WORD : SWAPPED + (start === 0 ? FIRST_SWAPPED : 0);
  if (was.length + is.length > 1)
    return first + costOfSeveral(wrong, right, Math.max(0, start - 1), Math.max(0, end - 1), dearest);
  return first + (was === '' ? missingCost(right, start) : extraCost(wrong, start));
}

/**
 * The cheapest path from one word to the other, letter by letter, leaving the first `start` and last `end`
 * letters unchanged (Wagner and Fischer, 1974). A letter next to the differing ones is included, since it may
 * be part of the spelling of a sound.
 */
function costOfSeveral(wrong: string, right: string, start: number, end: number, dearest: number): number {
  const was = wrong.slice(start, wrong.length - end);
  const is = right.slice(start, right.length - end);
  const width = is.length + 1;
  const costs = new Array<number>((was.length + 1) * width).fill(Infinity);
  const offer = (at: number, to: number, cost: number): void => {
    if (cost < (costs[at * width + to] ?? 0)) costs[at * width + to] = cost;
  };
  costs[0] = 0;
  for (let at = 0; at <= was.length; at++) {
    const letter = was.charAt(at);
    const sounds = soundsAt(was, at);
    for (let to = 0; to <= is.length; to++) {
      const cost = costs[at * width + to] ?? Infinity;
      if (cost > dearest) continue;
      const meant = is.charAt(to);
      if (meant !== '') offer(at, to + 1, cost + missingCost(right, start + to));
      if (letter !== '') offer(at + 1, to, cost + extraCost(wrong, start + at));
      if (letter === '' || meant === '') continue;
      offer(at + 1, to + 1, cost + (letter === meant ? 0 : replacementCost(letter, meant)));
      if (letter === is.charAt(to + 1) && meant === was.charAt(at + 1)) offer(at + 2, to + 2, cost + SWAPPED);
      for (const { length, spelling } of sounds)
        if (is.startsWith(spelling, to)) offer(at + length, to + spelling.length, cost + SOUND_ALIKE);
    }
  }
  return costs[costs.length - 1] ?? Infinity;
}

/**
 * The other spellings of the sounds spelt by the letters from `at` on, each with the number of letters it
 * replaces.
 */
function soundsAt(
  word: string,
  at: number,
): readonly { readonly length: number; readonly spelling: string }[] {
  const sounds: { length: number; spelling: string }[] = [];
  for (let length = 1; length <= Math.min(LONGEST_SPELLING, word.length - at); length++)
    for (const spelling of soundAlike(word.slice(at, at + length))) sounds.push({ length, spelling });
  return sounds;
}

/** Whether two words of the same length differ in one letter, and the two keys are adjacent. */
export function isNeighbouringKey(wrong: string, right: string): boolean {
  if (wrong.length !== right.length) return false;
  const at = [...wrong].findIndex((letter, index) => letter !== right[index]);
  return (
    wrong.slice(at + 1) === right.slice(at + 1) && ADJACENT_KEYS.has(wrong.charAt(at) + right.charAt(at))
  );
}

function isSwap(was: string, is: string): boolean {
  return was.length === 2 && was.charAt(0) === is.charAt(1) && was.charAt(1) === is.charAt(0);
}

function replacementCost(was: string, is: string): number {
  if (VOWELS.test(was) && VOWELS.test(is)) return 0.6;
  return ADJACENT_KEYS.has(was + is) ? 0.9 : 1.4;
}

/** The cost of omitting the letter at `at` in the right word. */
function missingCost(right: string, at: number): number {
  const isLast = at === right.length - 1;
  if (isDoubled(right, at)) return isLast ? 0.55 : 0.3;
  return isLast ? 0.7 : 0.3;
}

/** The cost of inserting the letter at `at` in the wrong word. */
function extraCost(wrong: string, at: number): number {
  const isLast = at === wrong.length - 1;
  if (isDoubled(wrong, at)) return isLast ? 1.1 : 0.3;
  return isLast ? 1.3 : 0.8;
}

function isDoubled(word: string, at: number): boolean {
  return word[at] === word[at - 1] || word[at] === word[at + 1];
}

function adjacentKeys(rows: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  const add = (one = '', other = ''): void => {
    if (one !== '' && other !== '') pairs.add(one + other).add(other + one);
  };
  rows.forEach((row, index) => {
    row.split('').forEach((key, column) => {
      add(key, row[column + 1]);
      add(key, rows[index + 1]?.[column]);
      add(key, rows[index + 1]?.[column - 1]);
    });
  });
  return pairs;
}
