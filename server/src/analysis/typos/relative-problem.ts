import type { Fix, Problem, ProblemContent } from '../model/dump';
import { shift, type Span } from '../../text/span';
import type { TextEdit } from '../../text/edits';

/**
 * A problem found in one paragraph. Its offsets, and those of its fixes, are relative to the paragraph's
 * text.
 */
export type RelativeProblem = Problem;

/** `problem` with every offset moved right by `offset` code units: from a paragraph's text to the dump's. */
export function placeProblem(problem: RelativeProblem, offset: number): Problem {
  const moved = (edit: TextEdit): TextEdit => ({
    ...edit,
    start: edit.start + offset,
    end: edit.end + offset,
  });
  return {
    ...problem,
    start: problem.start + offset,
    end: problem.end + offset,
    fixes: problem.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(moved) })),
    ...(problem.related === undefined
      ? {}
      : { related: problem.related.map((place) => shift(place, offset)) }),
  };
}

/** A typo whose fixes each replace the whole span. The first is certain if `sure`, else likely. */
export function typo(
  content: ProblemContent,
  span: Span,
  replacements: readonly string[],
  options: { readonly sure: boolean; readonly evidenceOfPrint: boolean },
): RelativeProblem {
  const fixes = replacements.map((newText, index): Fix => ({
    description: newText === '' ? { kind: 'delete' } : { kind: 'change', to: newText },
    edits: [{ start: span.start, end: span.end, newText }],
    class: index > 0 ? 'possible' : options.sure ? 'certain' : 'likely',
  }));
  const { start, end } = span;
  return { ...content, severity: 'warning', start, end, fixes, evidenceOfPrint: options.evidenceOfPrint };
}
