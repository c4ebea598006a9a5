import type { Annotation } from '../analysis/model/annotations';
import { narrowEdit, type TextEdit } from '../text/edits';
import { type Span, textOf } from '../text/span';
import { carrySpan } from './carry-span';
import { firstIndex } from '../text/first-index';

/**
 * Where annotations stand in the text after `edits`, for an analysis that looks ahead; those whose text is gone are left out. Nothing
 * is noted for an undo: what really happens to annotations is told by the edits of a client (`carry-annotations.ts`).
 * @param edits sorted by start, in offsets into `textBefore`, none touching another's characters
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

/** How much the text has grown by the edits before each, and by all at the end. */
function growthsOf(edits: readonly TextEdit[]): readonly number[] {
  const growths = [0];
  let growth = 0;
  for (const { start, end, newText } of edits) growths.push((growth += newText.length - (end - start)));
  return growths;
}

/** Index of the first edit that ends at `place` or behind it. */
function firstReaching(edits: readonly TextEdit[], place: number): number {
  return firstIndex(edits.length, (index) => (edits[index]?.end ?? Infinity) >= place);
}

/** The edits from there that begin at `end` at the latest; the last comes first, so that the places of the others hold. */
function touching(edits: readonly TextEdit[], from: number, end: number): readonly TextEdit[] {
  let to = from;
  while ((edits[to]?.start ?? Infinity) <= end) to++;
  return edits.slice(from, to).reverse();
}
