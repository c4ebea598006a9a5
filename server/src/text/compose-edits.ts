import { applyEditsWithin, type TextEdit } from './edits';
import type { Span } from './span';
import { firstIndex } from './first-index';

/** An edit, and the position of its new text after all edits of its list are applied. */
interface Landed {
  readonly edit: TextEdit;
  readonly start: number;
  readonly end: number;
}

/**
 * Composes two lists of edits applied one after the other into one list. `first` is in offsets into a text,
 * `second` in offsets into `between`, the text after `first`. Each list is sorted by start, and its edits do
 * not overlap; the same is true of the result, which is in offsets into the original text. Edits that touch
 * are merged. Linear in the number and length of the edits.
 */
export function composeEdits(
  first: readonly TextEdit[],
  second: readonly TextEdit[],
  between: string,
): readonly TextEdit[] {
  const landed = land(first);
  const composed: TextEdit[] = [];
  let growth = 0;
  let [one, two] = [0, 0];
  for (;;) {
    const [next, other] = [landed[one], second[two]];
    if (next === undefined && other === undefined) return composed;
    const start = Math.min(next?.start ?? Infinity, other?.start ?? Infinity);
    const before = start - growth;
    const from = two;
    let end = start;
    for (;;) {
      const [a, b] = [landed[one], second[two]];
      if (a !== undefined && a.start <= end) {
        growth += a.edit.newText.length - (a.edit.end - a.edit.start);
        end = Math.max(end, a.end);
        one++;
      } else if (b !== undefined && b.start <= end) {
        end = Math.max(end, b.end);
        two++;
      } else break;
    }
    const newText = applyEditsWithin(between, { start, end }, second.slice(from, two));
    composed.push({ start: before, end: end - growth, newText });
  }
}

/**
 * Maps positions in the text after `edits` (sorted) back to the text before them; a position within new text
 * maps to the start of what it replaced.
 */
export function placesBefore(edits: readonly TextEdit[]): (place: number) => number {
  const spanOf = spansBefore(edits);
  return (place) => spanOf({ start: place, end: place }).start;
}

/** Like `placesBefore`, for spans; a span within new text maps to all of what that text replaced. */
export function spansBefore(edits: readonly TextEdit[]): (span: Span) => Span {
  const landed = land(edits);
  const before = (place: number, border: keyof Span): number => {
    const last = lastBefore(landed, place);
    if (last === undefined) return place;
    return place < last.end ? last.edit[border] : place - last.end + last.edit.end;
  };
  return ({ start, end }) => ({ start: before(start, 'start'), end: before(end, 'end') });
}

/** The last edit whose new text starts before `place`. */
function lastBefore(landed: readonly Landed[], place: number): Landed | undefined {
  return landed[firstIndex(landed.length, (index) => (landed[index]?.start ?? Infinity) >= place) - 1];
}

function land(edits: readonly TextEdit[]): readonly Landed[] {
  let growth = 0;
  return edits.map((edit) => {
    const start = edit.start + growth;
    growth += edit.newText.length - (edit.end - edit.start);
    return { edit, start, end: start + edit.newText.length };
  });
}
