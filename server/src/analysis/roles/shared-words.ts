import { WORD_NUMBERS } from '../lines/content-words';
import type { Slices } from '../incremental/slices';
import type { LineInPlace } from './line-in-place';

/** For each line, what its words have in common with the running text after and before it. */
export interface SharedWords {
  /** How many of a short line's words come back in the text that follows, up to 3; 4 where it has none to compare. */
  readonly ahead: Uint8Array;
  /** The same for the text that precedes. */
  readonly before: Uint8Array;
  /** Where, among the short lines before a text, the one stands whose words come back most in it: 0 nowhere, 1 here, 2 earlier, 3 later. */
  readonly best: Uint8Array;
  /** How alike the texts before and after a line are that stands between two: 0 no text on one side, 1 little … 4 much. */
  readonly cohesion: Uint8Array;
}

/** The text compared: so many lines of it, or so many characters. */
const WINDOW_LINES = 10;
const WINDOW_LENGTH = 900;

/** Further than this from the text, a short line is not compared with it. Lines. */
const REACH = 30;

/** A window of text goes on over so many lines of furniture at a stretch. */
const SKIPPED = 2;

/** What a line costs here, and what reading the two windows around a gap does, in characters of other work. */
const WORK_OF_A_LINE = 8;
const WORK_OF_A_WINDOW = 60;

/** A word is too common to say anything where it makes up more than this part of the dump's words, and occurs so often. */
const COMMON_SHARE = 0.0035;
const COMMON_COUNT = 12;

/**
 * Compares short lines with the running text around them by words. A headline's words come back below it; the line
 * of a menu or a link to another story shares nothing with what follows. Needs no language. After Hearst's TextTiling
 * (1997) in that two windows are compared, but only where something stands between them.
 * @param isText for each line, 1 where it is running text
 * @param mayOpen for each line, 1 where it could open an article though it is text: datelines and short paragraphs
 */
export function* compareWords(
  lines: readonly LineInPlace[],
  isText: Uint8Array,
  mayOpen: Uint8Array,
  slices: Slices,
): Generator<void, SharedWords, void> {
  const common = yield* commonWords(lines, slices);
  const count = lines.length;
  const result: SharedWords = {
    ahead: new Uint8Array(count).fill(NOTHING),
    before: new Uint8Array(count).fill(NOTHING),
    best: new Uint8Array(count),
    cohesion: new Uint8Array(count),
  };
  // Which gap's window a word number was last seen in; a gap marks its two windows with two numbers of its own.
  const seenBefore = new Int32Array(WORD_NUMBERS);
  const seenAhead = new Int32Array(WORD_NUMBERS);
  let gap = 0;
  let at = 0;
  while (at < count) {
    if (isText[at] === 1 && mayOpen[at] !== 1) {
      at++;
      continue;
    }
    // A line of text that could open an article is compared by itself; its own words belong to what it opens.
    const alone = isText[at] === 1;
    let end = at + 1;
    if (!alone) while (end < count && isText[end] !== 1) end++;
    gap++;
    const ahead = windowFrom(lines, isText, alone ? at : end, 1);
    const hasBefore = mark(lines, windowFrom(lines, isText, at - 1, -1), seenBefore, gap, common);
    const hasAhead = mark(lines, ahead, seenAhead, gap, common);
    const cohesion = hasBefore && hasAhead ? likeness(lines, ahead, seenBefore, gap, common) : 0;
    let best = -1;
    for (let line = at; line < end; line++) {
      const words = lines[line]?.features.words ?? NO_WORDS;
      result.cohesion[line] = cohesion;
      if (words.length === 0) continue;
      if (hasBefore && line - at < REACH) result.before[line] = hits(words, seenBefore, gap, common);
      if (alone || !hasAhead || end - line > REACH) continue;
      const found = hits(words, seenAhead, gap, common);
      result.ahead[line] = found;
      if (found !== NOTHING && found > 0 && found > (best < 0 ? 0 : (result.ahead[best] ?? 0))) best = line;
    }
    if (best >= 0)
      for (let line = at; line < end; line++) result.best[line] = line === best ? 1 : best < line ? 2 : 3;
    if (slices.spent((end - at) * WORK_OF_A_LINE + WORK_OF_A_WINDOW)) yield;
    at = end;
  }
  return result;
}

/** Nothing to compare. */
const NOTHING = 4;

const NO_WORDS = new Uint16Array(0);

function* commonWords(lines: readonly LineInPlace[], slices: Slices): Generator<void, Uint8Array, void> {
  const counts = new Uint32Array(WORD_NUMBERS);
  let total = 0;
  for (const line of lines) {
    for (const word of line.features.words) counts[word] = (counts[word] ?? 0) + 1;
    total += line.features.words.length;
    if (slices.spent(WORK_OF_A_LINE)) yield;
  }
  const most = Math.max(COMMON_COUNT, total * COMMON_SHARE);
  const common = new Uint8Array(WORD_NUMBERS);
  for (let word = 0; word < WORD_NUMBERS; word++) if ((counts[word] ?? 0) > most) common[word] = 1;
  return common;
}

/** The lines of running text that lie nearest to a line in one direction, over short stretches of furniture. */
function windowFrom(
  lines: readonly LineInPlace[],
  isText: Uint8Array,
  from: number,
  step: 1 | -1,
): readonly number[] {
  const window: number[] = [];
  let length = 0;
  let skipped = 0;
  for (let line = from; window.length < WINDOW_LINES && length < WINDOW_LENGTH; line += step) {
    const features = lines[line]?.features;
    if (features === undefined || skipped > SKIPPED) break;
    if (isText[line] !== 1) {
      skipped++;
      continue;
    }
    skipped = 0;
    length += features.length;
    window.push(line);
  }
  return window;
}

/** Marks the telling words of a window; returns whether it has any. */
function mark(
  lines: readonly LineInPlace[],
  window: readonly number[],
  seen: Int32Array,
  gap: number,
  common: Uint8Array,
): boolean {
  let any = false;
  for (const line of window)
    for (const word of lines[line]?.features.words ?? NO_WORDS) {
      if (common[word] === 1) continue;
      seen[word] = gap;
      any = true;
    }
  return any;
}

/** How many different words of a line are in the window, up to 3. */
function hits(words: Uint16Array, seen: Int32Array, gap: number, common: Uint8Array): number {
  let found = 0;
  let telling = 0;
  let last = -1;
  for (const word of words) {
    if (common[word] === 1 || word === last) continue;
    last = word;
    telling++;
    if (seen[word] === gap) found++;
  }
  return telling === 0 ? NOTHING : Math.min(3, found);
}

/** What part of the telling words of the window ahead also stands behind, in four steps. */
function likeness(
  lines: readonly LineInPlace[],
  ahead: readonly number[],
  before: Int32Array,
  gap: number,
  common: Uint8Array,
): number {
  let both = 0;
  let all = 0;
  for (const line of ahead)
    for (const word of lines[line]?.features.words ?? NO_WORDS) {
      if (common[word] === 1) continue;
      all++;
      if (before[word] === gap) both++;
    }
  if (all === 0) return 0;
  const share = both / all;
  return share < 0.04 ? 1 : share < 0.1 ? 2 : share < 0.2 ? 3 : 4;
}
