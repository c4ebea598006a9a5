import { appendTo } from '../../text/multi-map';
import type { Dump } from '../../analysis/model/dump';
import { GenerationCache } from '../../analysis/incremental/generation-cache';
import type { Slices } from '../../analysis/incremental/slices';
import type { Span } from '../../text/span';
import { endOfWords, firstWord, isInsideWord } from '../../text/whole-words';

/** An occurrence of some words, relative to the stretch that was searched. */
interface Found extends Span {
  readonly words: string;
}

/**
 * A cache of where the words of a document's annotations occur, by the text of each article, so that a
 * keystroke in one article does not cause the others to be searched again. Keep one per open document. It
 * never changes a result.
 */
export class KnownPlaces {
  private wanted: ReadonlySet<string> = new Set();
  private byText = new GenerationCache<readonly Found[]>();

  /**
   * The occurrences of each of `wanted` in the dump, as `wholeWords` finds them, in order; no entry for words
   * that do not occur. Words are normalised by `sameWords`, and matches do not cross the boundary of an
   * article. Time-sliced.
   */
  *of(
    { text, articles }: Dump,
    wanted: ReadonlySet<string>,
    slices: Slices,
  ): Generator<void, ReadonlyMap<string, readonly Span[]>, void> {
    const places = new Map<string, Span[]>();
    if (wanted.size === 0) return places;
    if (!isSame(wanted, this.wanted)) {
      this.wanted = wanted;
      this.byText = new GenerationCache();
    }
    const byFirstWord = groupedByFirstWord(wanted);
    for (const { start, end } of stretches(text, articles)) {
      const stretch = text.slice(start, end);
      let searched = 0;
      const found = this.byText.get(stretch, () => {
        searched = stretch.length;
        return search(stretch, byFirstWord);
      });
      for (const each of found)
        appendTo(places, each.words, { start: start + each.start, end: start + each.end });
      if (slices.spent(searched + 20 * found.length)) yield;
    }
    this.byText.endGeneration();
    return places;
  }
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((words) => other.has(words));
}

/** The articles, and the text before, between and after them, which is split at blank lines; in order. */
function stretches(text: string, articles: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  let reached = 0;
  for (const { start, end } of articles) {
    all.push(...blocks(text, reached, start), { start, end });
    reached = end;
  }
  return [...all, ...blocks(text, reached, text.length)];
}

/** A text without articles would otherwise be searched as a whole on each keystroke. */
function blocks(text: string, start: number, end: number): readonly Span[] {
  const found: Span[] = [];
  let from = start;
  for (const { 0: blank, index } of text.slice(start, end).matchAll(BLANK_LINE)) {
    const to = start + index + blank.length;
    found.push({ start: from, end: to });
    from = to;
  }
  return from < end ? [...found, { start: from, end }] : found;
}

const BLANK_LINE = /\n\n|\r\n\r\n|\r\r/g;

function groupedByFirstWord(wanted: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const grouped = new Map<string, string[]>();
  for (const words of wanted) appendTo(grouped, firstWord(words), words);
  return grouped;
}

/** What words can begin with: letters, or any other character except white space. */
const BEGINNING = /[\p{L}\p{M}]+|[^\s\p{L}\p{M}]/gu;

/** One pass over the text, however many words are wanted. Matches of the same words do not overlap. */
function search(text: string, byFirstWord: ReadonlyMap<string, readonly string[]>): readonly Found[] {
  const found: Found[] = [];
  const reached = new Map<string, number>();
  for (const { 0: first, index: start } of text.matchAll(BEGINNING)) {
    for (const words of byFirstWord.get(first) ?? []) {
      if (start < (reached.get(words) ?? 0) || isInsideWord(text, start)) continue;
      const end = endOfWords(text, start, words.split(' '));
      if (end === undefined) continue;
      found.push({ words, start, end });
      reached.set(words, end);
    }
  }
  return found;
}
