import { EditingAnnotation } from '../analysis/annotations';
import { Problem } from '../analysis/dump';
import { narrowEdit, TextEdit } from '../text/edits';

/** A fix that an edit turned out to be; the span is that of the correction in the text after the edit. */
export type AppliedFix = Pick<EditingAnnotation, 'code' | 'printed' | 'corrected' | 'start' | 'end'>;

/**
 * The fix that an edit is, whoever made it; undefined for any other edit.
 * @param problems those of `text`, with their fixes
 * @param since the edits made after `text`, one after another, each in the coordinates of the text before it
 * @param edit in the coordinates of the text after them, without what it replaces by itself
 */
export function appliedFix(
  problems: readonly Problem[],
  text: string,
  since: readonly TextEdit[],
  edit: TextEdit,
): AppliedFix | undefined {
  const before = beforeEdits(edit, since);
  if (before === undefined) return undefined;
  for (const { code, fixes } of problems) {
    for (const { edits } of fixes) {
      const fix = edits.find((each) => isSame(before, each, text));
      if (fix === undefined) continue;
      const start = fix.start + edit.start - before.start;
      return {
        code,
        printed: text.slice(fix.start, fix.end),
        corrected: fix.newText,
        start,
        end: start + fix.newText.length,
      };
    }
  }
  return undefined;
}

/** The edit in the coordinates of the text before the others; undefined where it touches what they changed. */
function beforeEdits(edit: TextEdit, others: readonly TextEdit[]): TextEdit | undefined {
  let { start, end } = edit;
  for (let index = others.length - 1; index >= 0; index--) {
    const other = others[index];
    if (other === undefined || end < other.start) continue;
    const growth = other.newText.length - (other.end - other.start);
    if (start <= other.start + other.newText.length) return undefined;
    start -= growth;
    end -= growth;
  }
  return { start, end, newText: edit.newText };
}

function isSame(edit: TextEdit, fix: TextEdit, text: string): boolean {
  const sameGrowth =
    fix.newText.length - (fix.end - fix.start) === edit.newText.length - (edit.end - edit.start);
  if (!sameGrowth || edit.start < fix.start || fix.end < edit.end) return false;
  const narrow = narrowEdit(fix, text.slice(fix.start, fix.end));
  return narrow.start === edit.start && narrow.end === edit.end && narrow.newText === edit.newText;
}

/**
 * The records of fixes that the edit undoes: what was printed stands there again. The edit may lie at a border of the
 * record, which then does not cover all that was printed.
 * @param records in the coordinates of the text after the edit
 */
export function undoneFixes(
  records: readonly EditingAnnotation[],
  edit: TextEdit,
  textBefore: string,
): readonly EditingAnnotation[] {
  const end = edit.start + edit.newText.length;
  const growth = edit.newText.length - (edit.end - edit.start);
  const touched = records.filter(
    (each) =>
      each.applied &&
      each.start <= end &&
      edit.start <= each.end &&
      each.printed.length - each.corrected.length === growth,
  );
  if (touched.length === 0) return [];
  const after = textBefore.slice(0, edit.start) + edit.newText + textBefore.slice(edit.end);
  return touched.filter(({ start, printed }) => after.startsWith(printed, Math.min(start, edit.start)));
}
