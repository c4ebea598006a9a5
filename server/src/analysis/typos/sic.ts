import type { Span } from '../../text/span';
import type { Fix } from '../model/dump';
import type { RelativeProblem } from './relative-problem';

const MARK = '[sic]';
/** The mark behind a word, with quotation marks or a stop between at most. Anchored, and read from a short stretch. */
const MARKED = /^['"’”.,;]{0,2} ?[[(]sic[.!]?[\])]/i;
const LONGEST_MARK = 12;

/** Whether the text itself says that the word was printed so: "goverment [sic]". */
export function isMarkedSic(text: string, { end }: Span): boolean {
  return MARKED.test(text.slice(end, end + LONGEST_MARK));
}

/**
 * A misspelling in a direct quotation or in the title of a document that is cited: it may be what was printed there, so it
 * weighs less, and the last of its fixes is to say so, at `end`.
 */
export function inQuotation(problem: RelativeProblem, end = problem.end): RelativeProblem {
  const sic: Fix = {
    description: { kind: 'mark-as-printed', mark: MARK },
    edits: [{ start: end, end, newText: ` ${MARK}` }],
    class: 'possible',
  };
  return { ...problem, severity: 'information', fixes: [...problem.fixes, sic] };
}
