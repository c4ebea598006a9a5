/** Pairs of keys side by side on a QWERTY keyboard, both ways round. General knowledge. */
const ADJACENT_KEYS = adjacentKeys(['qwertyuiop', 'asdfghjkl', 'zxcvbnm']);
const VOWELS = /^[aeiouy]$/;

/** More than one edit: dearer than any single one. */
const FAR = 2.5;
/** What an edit of the first letter costs on top: people seldom miss it. */
const FIRST_LETTER = 0.6;

/**
 * What it costs to believe that `wrong` was meant to be `right`: about 1 for an edit, less for slips that are common (swapped
 * neighbours, a letter left out, a letter doubled), more for rare ones. The figures are fitted to slips of the keyboard and
 * to misspellings in news text. Words more than one edit apart cost 2.5.
 */
export function editCost(wrong: string, right: string): number {
  const shorter = Math.min(wrong.length, right.length);
  let start = 0;
  while (start < shorter && wrong[start] === right[start]) start++;
  let end = 0;
  while (end < shorter - start && wrong[wrong.length - 1 - end] === right[right.length - 1 - end]) end++;
  const was = wrong.slice(start, wrong.length - end);
  const is = right.slice(start, right.length - end);
  const first = start === 0 && wrong !== right ? FIRST_LETTER : 0;
  if (was.length === 2 && is.length === 2 && was[0] === is[1] && was[1] === is[0]) return 0.3 + first;
  if (was.length > 1 || is.length > 1) return FAR;
  if (was !== '' && is !== '') return replacementCost(was, is) + first;
  const isDoubling = was + is === right[start - 1] || was + is === right[right.length - end];
  return (was === '' ? missingCost(isDoubling, end === 0) : extraCost(isDoubling, end === 0)) + first;
}

function replacementCost(was: string, is: string): number {
  if (VOWELS.test(was) && VOWELS.test(is)) return 0.6;
  return ADJACENT_KEYS.has(was + is) ? 0.9 : 1.4;
}

function missingCost(isDoubling: boolean, atEnd: boolean): number {
  if (isDoubling) return atEnd ? 0.55 : 0.3;
  return atEnd ? 0.7 : 0.3;
}

function extraCost(isDoubling: boolean, atEnd: boolean): number {
  if (isDoubling) return atEnd ? 1.1 : 0.3;
  return atEnd ? 1.3 : 0.8;
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
