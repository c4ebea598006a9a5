import { changesBetween } from './difference';
import { narrowEdit, type TextEdit } from './edits';

/**
 * The most lines, or words of one passage, that may differ; beyond that it is treated as a different text.
 */
const MOST = 400;

/** Words are not compared in passages longer than this. UTF-16. */
const LONGEST = 100_000;

const LINES = /[^\n]*\n|[^\n]+/g;
/**
 * A word with the space after it: a word is more likely to have been inserted or deleted than two words to
 * have changed into others.
 */
const WORDS = /[\p{L}\p{M}\p{N}]+ ?|\s|[^]/gu;

/**
 * What one edit changes, word by word, since clients send a whole line or text when a few words of it change.
 * In order, in the coordinates of the edit; if it replaces everything, the edit itself, narrowed.
 * @param replaced the text that the edit's span covers
 */
export function smallEdits(edit: TextEdit, replaced: string): readonly TextEdit[] {
  const lines = inWholeLines(narrowEdit(edit, replaced), edit.start, replaced);
  const oldOf = ({ start, end }: TextEdit): string => replaced.slice(start - edit.start, end - edit.start);
  return split(lines, oldOf(lines), LINES)
    .flatMap((each) => split(each, oldOf(each), WORDS, LONGEST))
    .map((each) => narrowEdit(each, oldOf(each)));
}

/**
 * The edit widened to whole lines, as far as they were sent, so that no word is split where part of it is
 * unchanged.
 */
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

/** The start of each unit, followed by the end of the last one. */
function placesOf(units: readonly string[]): readonly number[] {
  let at = 0;
  return [0, ...units.map((unit) => (at += unit.length))];
}

/**
 * A pure insertion or deletion can be moved and still have the same effect: how far to the left and to the
 * right, in code units.
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

/**
 * Bounds the search: a text of one repeated character would otherwise be scanned on every keystroke. UTF-16.
 */
const FARTHEST = 200;

/** The edit moved by this many code units, within its slack; negative is to the left. */
export function slid(edit: TextEdit, text: string, by: number): TextEdit {
  if (by === 0) return edit;
  const [start, end] = [edit.start + by, edit.end + by];
  if (edit.newText === '') return { start, end, newText: '' };
  const [first, last] = [Math.min(start, edit.start), Math.max(start, edit.start)];
  const joined = text.slice(first, edit.start) + edit.newText + text.slice(edit.start, last);
  return { start, end, newText: joined.slice(start - first, start - first + edit.newText.length) };
}
