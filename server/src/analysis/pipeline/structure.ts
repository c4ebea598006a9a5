import { leadingBlanks } from '../../text/leading-blanks';
import { LineTable } from '../../text/lines';
import type { ArticleLine } from '../articles/anatomy';
import type { PlacedArticle, Structure } from '../articles/placed-article';
import { readArticle } from '../articles/read-article';
import { type ArticleLines, groupArticles } from '../articles/group-articles';
import { readLines } from '../lines/read-lines';
import { assignRoles, type RoledLines } from '../roles/roles';
import type { AnalysisRun } from './analysis-run';

/** text → lines → roles → articles → anatomy, in slices. */
export function* readStructure(run: AnalysisRun): Generator<void, Structure, void> {
  const { text, annotations, resources, memory, slices } = run;
  const table = yield* LineTable.inParts(text);
  const textOf = (line: number): string => text.slice(table.start(line), table.end(line));
  const lineFeatures = yield* readLines(table, textOf, resources, memory.lineFeatures, slices);
  yield;
  const roled = yield* assignRoles(table, lineFeatures, textOf, annotations, resources.roles, slices);
  yield;
  const articles: PlacedArticle[] = [];
  for (const lines of yield* groupArticles(roled.lines, slices))
    articles.push(yield* placeArticle(run, table, lines, roled));
  return { table, roled, articles };
}

function* placeArticle(
  { text, resources, memory, slices }: AnalysisRun,
  table: LineTable,
  lines: ArticleLines,
  roled: RoledLines,
): Generator<void, PlacedArticle, void> {
  const start =
    table.start(lines.first) + leadingBlanks(text.slice(table.start(lines.first), table.end(lines.first)));
  const lastStart = table.start(lines.last);
  const end = lastStart + text.slice(lastStart, table.end(lines.last)).trimEnd().length;
  const own: ArticleLine[] = [];
  const roles: string[] = [`${roled.layout.wrapped}${roled.layout.indented}`];
  for (let line = lines.first; line <= lines.last; line++) {
    const each = roled.lines[line];
    if (each === undefined) continue;
    const from = table.start(line);
    const to = Math.max(from, Math.min(end, table.end(line)));
    own.push({ text: text.slice(from, to), start: from - start, roled: each });
    roles.push(each.exportFormat === undefined ? each.role : `${each.role}:${each.exportFormat.title}`);
    if (slices.spent(WORK_OF_A_LINE)) yield;
  }
  // The first line keeps its indent so that its line features apply; it is therefore part of the key.
  const indented = text.slice(table.start(lines.first), end);
  const anatomy = yield* memory.anatomies.getInSlices(`${roles.join(',')}\n${indented}`, () =>
    readArticle(own, roled.layout, resources, slices),
  );
  if (slices.spent(WORK_OF_AN_ARTICLE)) yield;
  return { start, end, lines, anatomy };
}

/** The cost of assigning a line to its article and of adding an article, in characters of ordinary work. */
const WORK_OF_A_LINE = 8;
const WORK_OF_AN_ARTICLE = 100;
