import { changesBetween } from './difference';
import { narrowEdit, type TextEdit } from './edits';

/** So many lines, or words of one stretch, may differ; beyond that the text is taken for another one. */
const MOST = 400;

/** Words are not compared in a stretch that is longer. UTF-16. */
const LONGEST = 100_000;

const LINES = /[^\n]*\n|[^\n]+/g;
/** A word with the blank behind it: that a word came or went is likelier than that two words became others. */
const WORDS = /[\p{L}\p{M}\p{N}]+ ?|\s|[^]/gu;

/**
 * What one edit does, word by word: clients send a line, or all of the text, for a change of a few words in it. In order, in
 * the coordinates of the edit; the edit itself, without what it replaces by itself, where it replaces everything.
 * @param replaced the text that the edit's span covers
 */
export function smallEdits(edit: TextEdit, replaced: string): readonly TextEdit[] {
  const lines = inWholeLines(narrowEdit(edit, replaced), edit.start, replaced);
  const oldOf = ({ start, end }: TextEdit): string => replaced.slice(start - edit.start, end - edit.start);
  return split(lines, oldOf(lines), LINES)
    .flatMap((each) => split(each, oldOf(each), WORDS, LONGEST))
    .map((each) => narrowEdit(each, oldOf(each)));
}

/** The edit with all of the lines that it touches, as far as they were sent: a word is not to be cut by what is the same in it. */
function inWholeLines({ start, end, newText }: TextEdit, at: number, replaced: string): TextEdit {
  const from = start === at ? 0 : replaced.lastIndexOf('\n', start - at - 1) + 1;
  const next = replaced.indexOf('\n', end - at);
  const to = next < 0 ? replaced.length : next + 1;
  const whole = replaced.slice(from, start - at) + newText + replaced.slice(end - at, to);
  return { start: at + from, end: at + to, newText: whole };
}

function split(edit: TextEdit, replaced: string, unit: RegExp, longest = Infinity): readonly TextEdit[] {
  if (replaced === '' || edit.newText === '' || replaced.length > longest) return [edit];
  const before = replaced.match(unit) ?? [];
  const after = edit.newText.match(unit) ?? [];
  const changes = changesBetween(before, after, MOST);
  if (changes === undefined) return [edit];
  const [places, newPlaces] = [placesOf(before), placesOf(after)];
  return changes.map(({ start, end, newStart, newEnd }) => ({
    start: edit.start + (places[start] ?? 0),
    end: edit.start + (places[end] ?? 0),
    newText: edit.newText.slice(newPlaces[newStart], newPlaces[newEnd]),
  }));
}

/** Where each unit begins, and where the last one ends. */
function placesOf(units: readonly string[]): readonly number[] {
  let at = 0;
  return [0, ...units.map((unit) => (at += unit.length))];
}

/**
 * An edit that only puts in or takes out text can lie elsewhere and do the same: how far to the left and to the right of where
 * it was sent, in code units.
 * @param text before the edit
 */
export function slack(edit: TextEdit, text: string): { readonly left: number; readonly right: number } {
  const { start, end, newText } = edit;
  if (start < end && newText !== '') return { left: 0, right: 0 };
  const moved = newText + text.slice(start, end);
  const length = moved.length;
  let left = 0;
  while (left < FARTHEST && left < start && text[start - 1 - left] === moved[length - 1 - (left % length)])
    left++;
  let right = 0;
  while (right < FARTHEST && end + right < text.length && text[end + right] === moved[right % length])
    right++;
  return length === 0 ? { left: 0, right: 0 } : { left, right };
}

/** No further: a text of one character would be walked through at each key. UTF-16. */
const FARTHEST = 200;

/** The edit moved by so many code units within its slack; negative to the left. */
export function slid(edit: TextEdit, text: string, by: number): TextEdit {
  if (by === 0) return edit;
  const [start, end] = [edit.start + by, edit.end + by];
  if (edit.newText === '') return { start, end, newText: '' };
  const [first, last] = [Math.min(start, edit.start), Math.max(start, edit.start)];
  const joined = text.slice(first, edit.start) + edit.newText + text.slice(edit.start, last);
  return { start, end, newText: joined.slice(start - first, start - first + edit.newText.length) };
}
