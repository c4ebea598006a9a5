import { STAMP, NAME, DATELINE } from './line-classes';
import type { LineInPlace } from './line-in-place';

/** A distance that is none: no such line before the dump ends. */
export const NEVER = 0x7fff;

/** What stands around each line of a dump, an entry a line. */
interface Lookahead {
  readonly distance: Uint16Array;
  readonly between: Uint8Array;
}

/** For each line, how far the next running text is, how it opens, and whether a stamp or a name comes first. */
export function lookAhead(
  isText: Uint8Array,
  classes: Uint8Array,
  shapes: Uint8Array,
): Lookahead & { readonly opens: Uint8Array; readonly stamps: Uint16Array } {
  const count = isText.length;
  const distance = new Uint16Array(count);
  const between = new Uint8Array(count);
  const opens = new Uint8Array(count);
  let far = NEVER;
  let seen = 0;
  let opening = 2;
  const stamps = new Uint16Array(count);
  let stamped = 0;
  for (let line = count - 1; line >= 0; line--) {
    if (isText[line] === 1) {
      far = 0;
      seen = 0;
      stamped = 0;
      opening = shapes[line] === DATELINE ? 1 : 0;
    } else if (far !== NEVER) far++;
    distance[line] = far;
    between[line] = seen;
    opens[line] = opening;
    stamps[line] = stamped;
    if (classes[line] === STAMP) stamped++;
    seen |= classes[line] === STAMP ? 1 : classes[line] === NAME ? 2 : 0;
  }
  return { distance, between, opens, stamps };
}

/** For each line, how far the last running text is, and whether a stamp or a name came in between. */
export function lookBack(isText: Uint8Array, classes: Uint8Array): Lookahead {
  const count = isText.length;
  const distance = new Uint16Array(count);
  const between = new Uint8Array(count);
  let far = NEVER;
  let seen = 0;
  for (let line = 0; line < count; line++) {
    if (far !== NEVER) far++;
    distance[line] = far;
    between[line] = seen;
    if (isText[line] === 1) {
      far = 0;
      seen = 0;
    } else seen |= classes[line] === STAMP ? 1 : classes[line] === NAME ? 2 : 0;
  }
  return { distance, between };
}

/** How many lines ahead are looked at for running text. */
const AMOUNT_WINDOW = 12;

/** For each line, how many of the lines right behind it are running text. */
export function textAmounts(isText: Uint8Array): Uint8Array {
  const amounts = new Uint8Array(isText.length);
  let sum = 0;
  for (let line = isText.length - 1; line >= 0; line--) {
    amounts[line] = sum;
    sum += (isText[line] ?? 0) - (isText[line + AMOUNT_WINDOW] ?? 0);
  }
  return amounts;
}

/** Marks the longest line of each run of lines without running text: pages set headlines among shorter lines. */
export function longestOfRuns(lines: readonly LineInPlace[], isText: Uint8Array): Uint8Array {
  const longest = new Uint8Array(lines.length);
  let best = -1;
  lines.forEach((line, index) => {
    if (isText[index] === 1) {
      if (best >= 0) longest[best] = 1;
      best = -1;
    } else if (best < 0 || line.features.length > (lines[best]?.features.length ?? 0)) best = index;
  });
  if (best >= 0) longest[best] = 1;
  return longest;
}
