/** Pairs of keys side by side on a QWERTY keyboard, both ways round. General knowledge. */
const ADJACENT_KEYS = adjacentKeys(['qwertyuiop', 'asdfghjkl', 'zxcvbnm']);
const VOWELS = /^[aeiouy]$/;

/**
 * What it costs to believe that `wrong` was meant to be `right`, one edit apart: 1 for any edit, less for slips that
 * are common. The figures are fitted to injected and natural slips in news text. Words more than one edit apart cost 2.
 */
export function editCost(wrong: string, right: string): number {
  let start = 0;
  while (start < Math.min(wrong.length, right.length) && wrong[start] === right[start]) start++;
  let end = 0;
  while (
    end < Math.min(wrong.length, right.length) - start &&
    wrong[wrong.length - 1 - end] === right[right.length - 1 - end]
  ) {
    end++;
  }
  const was = wrong.slice(start, wrong.length - end);
  const is = right.slice(start, right.length - end);
  const firstLetter = start === 0 && was !== is ? 0.5 : 0;
  if (was.length === 2 && is.length === 2) return was[0] === is[1] && was[1] === is[0] ? 0.7 + firstLetter : 2;
  if (was.length > 1 || is.length > 1) return 2;
  const before = wrong[start - 1];
  if (was.length === 1 && is.length === 1) {
    if (VOWELS.test(was) && VOWELS.test(is)) return 0.8 + firstLetter;
    return (ADJACENT_KEYS.has(was + is) ? 0.9 : 1) + firstLetter;
  }
  const single = was + is;
  return (single === before || single === wrong[wrong.length - end] ? 0.55 : was === '' ? 0.85 : 1) + firstLetter;
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
