import { DASHES } from '../../text/character-classes';
import type { ProblemArguments } from '../model/problem-arguments';
import type { Span } from '../../text/span';
import type { Problem } from '../model/dump';
import type { RoledLine } from '../roles/roles';
import { eachInSlices, type Slices } from '../incremental/slices';
import type { Structure } from '../articles/placed-article';
import { removalOfLines } from './removal';

/**
 * Lines that belong to nothing: a lone bracket, a printed page number, a line after the first article that
 * lies in none. Contents lists and covers before it, separators, fields and furniture are recognised as such
 * and are not stray. Works in slices.
 */
export function* findStrayLines(
  text: string,
  structure: Structure,
  slices: Slices,
): Generator<void, readonly Problem[], void> {
  const { table, roled, articles } = structure;
  const isBlank = (line: number): boolean => roled.lines[line]?.place === 'blank';
  const firstArticle = articles[0]?.start ?? Infinity;
  const problems: Problem[] = [];
  let run: number[] = [];
  const closeRun = (): void => {
    const [first] = run;
    if (first !== undefined) {
      const { end } = bounds(run.at(-1) ?? first);
      problems.push(
        strayProblem(run.length > 1 ? 'lines-in-no-article' : 'in-no-article', bounds(first).start, end, run),
      );
    }
    run = [];
  };
  const bounds = (line: number): Span => {
    const { indent = 0, length = 0 } = roled.lines[line]?.features ?? {};
    const start = table.start(line) + indent;
    return { start, end: start + length };
  };
  const strayProblem = (
    variant: StrayVariant,
    start: number,
    end: number,
    lines: readonly number[],
  ): Problem => ({
    code: 'structure.stray',
    args: { variant },
    severity: 'information',
    start,
    end,
    fixes: [
      {
        description: { kind: lines.length > 1 ? 'remove-lines' : 'remove-line' },
        edits: removalOfLines(table, lines, isBlank),
        class: 'possible',
      },
    ],
    evidenceOfPrint: true,
  });
  yield* eachInSlices(roled.lines, WORK_OF_A_LINE, slices, (line, number) => {
    if (line.place === 'blank') return;
    const { start, end } = bounds(number);
    const variant =
      line.features.length > LONGEST_STRAY
        ? undefined
        : variantOf(line, text.slice(start, end), start > firstArticle);
    // Consecutive lines that lie in no article are one piece of the page, and one problem.
    if (variant !== 'in-no-article') closeRun();
    if (variant === 'in-no-article') run.push(number);
    else if (variant !== undefined) problems.push(strayProblem(variant, start, end, [number]));
  });
  closeRun();
  return problems;
}

/** The cost of examining a line, in characters of ordinary work. */
const WORK_OF_A_LINE = 4;

/** Anything longer is running text, whatever its role. UTF-16 units. */
const LONGEST_STRAY = 400;

const LONE_BRACKET = /^[([{)\]}]$/u;

/**
 * A page number must come with a word or marks that say so. A bare number may be a score, a verse or an item
 * of a list, and one labelled by an archive export is a field.
 */
const PAGE_NUMBER = new RegExp(
  String.raw`^(?:[${DASHES}][ \t]?\d{1,4}[ \t]?[${DASHES}]|(?:page|seite|pagina|página|stránka) \d{1,4}(?:[ \t]?(?:of|/|von|sur|de|di)[ \t]?\d{1,4})?|p\. ?\d{1,4} ?(?:of|/) ?\d{1,4})$`,
  'iu',
);

type StrayVariant = ProblemArguments['structure.stray']['variant'];

function variantOf(line: RoledLine, content: string, afterFirst: boolean): StrayVariant | undefined {
  if (LONE_BRACKET.test(content)) return 'bracket';
  if (line.features.field === undefined && line.role !== 'metadata' && PAGE_NUMBER.test(content))
    return 'page-number';
  return afterFirst && belongsNowhere(line) ? 'in-no-article' : undefined;
}

function belongsNowhere({ role, place, features }: RoledLine): boolean {
  if (role === 'stray') return true;
  return place === 'outside' && role === 'boilerplate' && features.boilerplate === undefined;
}
