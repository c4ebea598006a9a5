import { LONGEST_SPELLING, soundAlike } from './sound-alike';

/** Pairs of keys side by side on a QWERTY keyboard, both ways round. General knowledge. */
const ADJACENT_KEYS = adjacentKeys(['qwertyuiop', 'asdfghjkl', 'zxcvbnm']);
const VOWELS = /^[aeiouy]$/;

/** What an edit of the first letter costs on top: people seldom miss it. */
const FIRST_LETTER = 0.6;
/** What it costs to write one sound in another way. */
const SOUND_ALIKE = 0.6;
const SWAPPED = 0.3;
/** A swap of the first two letters is no rarer than others by as much as other slips there are: the letters are all in place. */
const FIRST_SWAPPED = 0.2;
/** In a word as short as this, that the very letters of another word are there weighs more than which of them they are. */
const SHORT = 4;
const SWAPPED_IN_SHORT_WORD = 0.1;

/**
 * What it costs to believe that `wrong` was meant to be `right`, both in lower case: about 1 for an edit, less for slips that are common
 * (swapped neighbours, a letter left out, a letter doubled, a sound spelt in another way), more for rare ones. The figures are fitted to
 * slips of the keyboard and to misspellings in news text. Of several edits the costs are added up, in the cheapest way to get from one
 * to the other. The time taken is the product of the lengths of what differs. Ways that cost more than `dearest` are not followed: where there
 * is no cheaper one, the answer is some number above it.
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
 * The cheapest way from one word to the other, letter by letter, the first `start` and last `end` letters left as they are
 * (Wagner and Fischer, 1974). A letter beside those that differ is left in, as it may belong to the spelling of one sound with them.
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

/** The other spellings of the sounds that the letters from `at` on spell, each with how many letters it stands for. */
function soundsAt(
  word: string,
  at: number,
): readonly { readonly length: number; readonly spelling: string }[] {
  const sounds: { length: number; spelling: string }[] = [];
  for (let length = 1; length <= Math.min(LONGEST_SPELLING, word.length - at); length++)
    for (const spelling of soundAlike(word.slice(at, at + length))) sounds.push({ length, spelling });
  return sounds;
}

/** Whether one letter parts two words of one length, and its key lies beside that of the other. */
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

/** What it costs to leave out the letter that stands at `at` in the right word. */
function missingCost(right: string, at: number): number {
  const isLast = at === right.length - 1;
  if (isDoubled(right, at)) return isLast ? 0.55 : 0.3;
  return isLast ? 0.7 : 0.3;
}

/** What it costs to write the letter that stands at `at` in the wrong word. */
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
