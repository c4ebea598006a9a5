import type { Fix } from '../analysis/model/dump';
import { type Span, textOf } from '../text/span';

/**
 * The change a fix makes at one place: the old characters and the new ones, from `start` in the text before.
 */
export interface FixChange {
  readonly start: number;
  readonly printed: string;
  readonly corrected: string;
}

/**
 * What `fix` changes in `text`, as shown to a user: a single edit is extended to the whole word, so that a
 * missing space can be seen; several edits are shown as they are, one by one.
 */
export function changesOf(text: string, problem: Span, fix: Pick<Fix, 'edits'>): readonly FixChange[] {
  const [edit, ...others] = fix.edits;
  if (edit === undefined) return [];
  if (others.length > 0)
    return fix.edits.map((each) => ({
      start: each.start,
      printed: textOf(text, each),
      corrected: each.newText,
    }));
  const start = Math.min(problem.start, edit.start);
  const end = Math.max(problem.end, edit.end);
  return [
    {
      start,
      printed: text.slice(start, end),
      corrected: text.slice(start, edit.start) + edit.newText + text.slice(edit.end, end),
    },
  ];
}

/** The span that the change replaces, in the text before it. */
export function changedSpan({ start, printed }: FixChange): Span {
  return { start, end: start + printed.length };
}
