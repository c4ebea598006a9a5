import type { Fix } from '../analysis/model/dump';
import { type Span, textOf } from '../text/span';

/** What a fix changes at one place: the characters as printed and as they will be, from `start` in the text before. */
export interface FixChange {
  readonly start: number;
  readonly printed: string;
  readonly corrected: string;
}

/**
 * What `fix` changes in `text`, as a person wants to see it: one edit with the whole word that it stands in, so that a missing
 * blank shows; several as they are, place by place.
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

/** The stretch that the change takes the place of, in the text before it. */
export function changedSpan({ start, printed }: FixChange): Span {
  return { start, end: start + printed.length };
}
