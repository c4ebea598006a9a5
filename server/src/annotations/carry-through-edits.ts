import type { Annotation } from '../analysis/model/annotations';
import { narrowEdit, type TextEdit } from '../text/edits';
import { type Span, textOf } from '../text/span';
import { carrySpan } from './carry-span';
import { firstIndex } from '../text/first-index';

/**
 * Where annotations are in the text after `edits`, for an analysis that looks ahead; those whose text is
 * deleted are left out. Nothing is recorded for an undo: what really happens to annotations is decided by a
 * client's edits (`carry-annotations.ts`).
 * @param edits sorted by start, in offsets into `textBefore`, not overlapping
 */
export function carryThroughEdits(
  annotations: readonly Annotation[],
  edits: readonly TextEdit[],
  textBefore: string,
): readonly Annotation[] {
  const growths = growthsOf(edits);
  return annotations.flatMap((annotation) => {
    const from = firstReaching(edits, annotation.start);
    let span: Span = { start: annotation.start, end: annotation.end };
    for (const edit of touching(edits, from, annotation.end)) {
      const carried = carrySpan(span, { sent: edit, narrow: narrowEdit(edit, textOf(textBefore, edit)) });
      if (carried.fate === 'orphan') return [];
      span = carried;
    }
    const growth = growths[from] ?? 0;
    return [{ ...annotation, start: span.start + growth, end: span.end + growth }];
  });
}

/** By how much the text has grown before each edit, and after all of them. */
function growthsOf(edits: readonly TextEdit[]): readonly number[] {
  const growths = [0];
  let growth = 0;
  for (const { start, end, newText } of edits) growths.push((growth += newText.length - (end - start)));
  return growths;
}

/** The index of the first edit that ends at or after `place`. */
function firstReaching(edits: readonly TextEdit[], place: number): number {
  return firstIndex(edits.length, (index) => (edits[index]?.end ?? Infinity) >= place);
}

/**
 * The edits from that index that begin no later than `end`; in reverse order, so that the offsets of the
 * others stay valid.
 */
function touching(edits: readonly TextEdit[], from: number, end: number): readonly TextEdit[] {
  let to = from;
  while ((edits[to]?.start ?? Infinity) <= end) to++;
  return edits.slice(from, to).reverse();
}
