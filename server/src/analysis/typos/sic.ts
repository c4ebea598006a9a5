import type { Span } from '../../text/span';
import type { Fix } from '../model/dump';
import type { RelativeProblem } from './relative-problem';

const MARK = '[sic]';
/**
 * The mark after a word, with at most quotation marks or punctuation in between. Anchored, and matched
 * against a short piece of text.
 */
const MARKED = /^['"’”.,;]{0,2} ?[[(]sic[.!]?[\])]/i;
const LONGEST_MARK = 12;

/** Whether the text itself says that the word was printed like this: "goverment [sic]". */
export function isMarkedSic(text: string, { end }: Span): boolean {
  return MARKED.test(text.slice(end, end + LONGEST_MARK));
}

/**
 * A misspelling in a direct quotation or in the title of a cited document. It may be what was printed there,
 * so its severity is lower, and its last fix is to mark it as such, at `end`.
 */
export function inQuotation(problem: RelativeProblem, end = problem.end): RelativeProblem {
  const sic: Fix = {
    description: { kind: 'mark-as-printed', mark: MARK },
    edits: [{ start: end, end, newText: ` ${MARK}` }],
    class: 'possible',
  };
  return { ...problem, severity: 'information', fixes: [...problem.fixes, sic] };
}
