import { byPlace, shift, type Span, textOf } from './span';

/** Replaces the characters of the span with `newText`. UTF-16 offsets into the text before the edit. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/**
 * The text after `edits`, whose spans all refer to the text before any of them. If two edits overlap, the
 * later one in text order is dropped: one fix never breaks up another.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort(byPlace);
  let result = '';
  let position = 0;
  for (const edit of sorted) {
    if (edit.start < position) continue;
    result += text.slice(position, edit.start) + edit.newText;
    position = edit.end;
  }
  return result + text.slice(position);
}

/** The text that `span` covers, after applying those of the edits that lie within it. */
export function applyEditsWithin(text: string, span: Span, edits: readonly TextEdit[]): string {
  return applyEdits(
    textOf(text, span),
    edits.map((edit) => shift(edit, -span.start)),
  );
}

/**
 * The same edit without the leading and trailing characters that it replaces with themselves. Some editors
 * send a whole line, or the whole text, when one word changes; spans around that word then need not move.
 * @param replaced the text that the edit's span covers
 */
export function narrowEdit(edit: TextEdit, replaced: string): TextEdit {
  const { newText } = edit;
  const shorter = Math.min(replaced.length, newText.length);
  let before = 0;
  while (before < shorter && replaced.charCodeAt(before) === newText.charCodeAt(before)) before++;
  let after = 0;
  while (
    after < shorter - before &&
    replaced.charCodeAt(replaced.length - 1 - after) === newText.charCodeAt(newText.length - 1 - after)
  )
    after++;
  return {
    start: edit.start + before,
    end: edit.end - after,
    newText: newText.slice(before, newText.length - after),
  };
}
