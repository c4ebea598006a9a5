import { Span } from './span';

/** Replace the characters of the span by `newText`. UTF-16 offsets into the text before the edit. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/**
 * The text after `edits`, whose spans all refer to the text before any of them.
 * Where two edits overlap, the later one in text order is dropped: a fix never tears another apart.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let position = 0;
  for (const edit of sorted) {
    if (edit.start < position) continue;
    result += text.slice(position, edit.start) + edit.newText;
    position = edit.end;
  }
  return result + text.slice(position);
}
