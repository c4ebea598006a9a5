import { DASHES } from '../../text/character-classes';
import type { Problem } from '../model/dump';
import type { ProblemArguments } from '../model/problem-arguments';
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
  yield* eachInSlices(roled.lines, WORK_OF_A_LINE, slices, (line, number) => {
    if (line.place === 'blank' || line.features.length > LONGEST_STRAY) return;
    const start = table.start(number) + line.features.indent;
    const end = start + line.features.length;
    const variant = variantOf(line, text.slice(start, end), start > firstArticle);
    if (variant === undefined) return;
    problems.push({
      code: 'structure.stray',
      args: { variant },
      severity: 'information',
      start,
      end,
      fixes: [
        {
          description: { kind: 'remove-line' },
          edits: removalOfLines(table, [number], isBlank),
          class: 'possible',
        },
      ],
      evidenceOfPrint: true,
    });
  });
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
