import { Span } from '../../text/span';
import { Problem } from '../model/dump';
import { RoledLine } from '../roles/roles';
import { eachInSlices, Slices } from '../incremental/slices';
import { Structure } from '../articles/placed-article';
import { removalOfLines } from './removal';

/**
 * Lines that belong to nothing: a lone bracket, a page number of the print, a line that lies in no article behind the first
 * one. Contents lists and covers before it, separators, fields and furniture are known for what they are and are no strays.
 * In slices.
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
        strayProblem(
          run.length > 1 ? 'These lines lie in no article.' : IN_NO_ARTICLE,
          bounds(first).start,
          end,
          run,
        ),
      );
    }
    run = [];
  };
  const bounds = (line: number): Span => {
    const { indent = 0, length = 0 } = roled.lines[line]?.features ?? {};
    const start = table.start(line) + indent;
    return { start, end: start + length };
  };
  const strayProblem = (message: string, start: number, end: number, lines: readonly number[]): Problem => ({
    code: 'structure.stray',
    message,
    severity: 'information',
    start,
    end,
    fixes: [
      {
        title: lines.length > 1 ? 'Remove these lines' : 'Remove this line',
        edits: removalOfLines(table, lines, isBlank),
        class: 'possible',
      },
    ],
    evidenceOfPrint: true,
  });
  yield* eachInSlices(roled.lines, WORK_OF_A_LINE, slices, (line, number) => {
    if (line.place === 'blank') return;
    const { start, end } = bounds(number);
    const message =
      line.features.length > LONGEST_STRAY
        ? undefined
        : messageFor(line, text.slice(start, end), start > firstArticle);
    // Lines in a row that lie in no article are one piece of the page, and one problem.
    if (message !== IN_NO_ARTICLE) closeRun();
    if (message === IN_NO_ARTICLE) run.push(number);
    else if (message !== undefined) problems.push(strayProblem(message, start, end, [number]));
  });
  closeRun();
  return problems;
}

const IN_NO_ARTICLE = 'This line lies in no article.';

/** What looking at a line costs, in characters of other work. */
const WORK_OF_A_LINE = 4;

/** What is longer is running text, whatever its role. UTF-16. */
const LONGEST_STRAY = 400;

const LONE_BRACKET = /^[([{)\]}]$/u;

/**
 * A number is a page's only with a word or with marks that say so: a bare one may be a score, a verse, an item of a list, and
 * what an export labels so is a field.
 */
const PAGE_NUMBER =
  /^(?:[-–—][ \t]?\d{1,4}[ \t]?[-–—]|(?:page|seite|pagina|página|stránka) \d{1,4}(?:[ \t]?(?:of|\/|von|sur|de|di)[ \t]?\d{1,4})?|p\. ?\d{1,4} ?(?:of|\/) ?\d{1,4})$/iu;

function messageFor(line: RoledLine, content: string, afterFirst: boolean): string | undefined {
  if (LONE_BRACKET.test(content))
    return 'A bracket stands here alone. The copy may be cut off; check the original.';
  if (line.features.field === undefined && line.role !== 'metadata' && PAGE_NUMBER.test(content))
    return 'A page number: left over from the print, not part of the story.';
  return afterFirst && belongsNowhere(line) ? IN_NO_ARTICLE : undefined;
}

function belongsNowhere({ role, place, features }: RoledLine): boolean {
  if (role === 'stray') return true;
  return place === 'outside' && role === 'boilerplate' && features.boilerplate === undefined;
}
