import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Article, Dump } from '../analysis/model/dump';

/**
 * A fold for each article, and for each run of two or more lines of boilerplate. Articles fold as regions and
 * boilerplate as comments, so that an editor's “fold all regions” shows only the headlines and “fold all
 * block comments” hides the furniture. `limit` is the client's; if it applies, articles take precedence.
 */
export function foldingRanges(dump: Dump, limit = Infinity): FoldingRange[] {
  const ranges = [
    ...dump.articles.flatMap((article) => articleFold(dump, article)),
    ...boilerplateFolds(dump),
  ];
  return ranges.slice(0, limit).sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

function articleFold(dump: Dump, article: Article): FoldingRange[] {
  const startLine = dump.lines.lineAt(article.start);
  const endLine = lastWritten(dump, startLine, dump.lines.lineAt(article.end));
  return endLine > startLine ? [{ startLine, endLine, kind: FoldingRangeKind.Region }] : [];
}

/** Runs may contain blank lines; none extends over either end of an article, since folds must nest. */
function boilerplateFolds(dump: Dump): FoldingRange[] {
  const borders = new Set(
    dump.articles.flatMap(({ start, end }) => [dump.lines.lineAt(start), dump.lines.lineAt(end) + 1]),
  );
  const folds: FoldingRange[] = [];
  let first = -1;
  let last = -1;
  const endRun = (): void => {
    if (last > first) folds.push({ startLine: first, endLine: last, kind: FoldingRangeKind.Comment });
    first = last = -1;
  };
  dump.roles.forEach((role, line) => {
    if (borders.has(line) || (role !== 'boilerplate' && role !== 'blank')) endRun();
    if (role !== 'boilerplate') return;
    if (first < 0) first = line;
    last = line;
  });
  endRun();
  return folds;
}

function lastWritten(dump: Dump, from: number, to: number): number {
  let line = to;
  while (line > from && dump.roles[line] === 'blank') line--;
  return line;
}
