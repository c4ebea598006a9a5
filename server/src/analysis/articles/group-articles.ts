import type { RoledLine } from '../roles/roles';
import type { Slices } from '../incremental/slices';

/** The lines of one article: numbers in the line table, `last` inclusive. Blank lines at its end are left out. */
export interface ArticleLines {
  readonly first: number;
  readonly last: number;
}

/**
 * Groups lines into articles: one begins at each starting line and runs to the last line inside it. Separators and
 * lines outside end the article where nothing of it follows; one in its middle stays within it. In slices.
 */
export function* groupArticles(
  lines: readonly RoledLine[],
  slices: Slices,
): Generator<void, readonly ArticleLines[], void> {
  const articles: ArticleLines[] = [];
  let first = -1;
  let last = -1;
  const close = (): void => {
    if (first >= 0) articles.push({ first, last });
  };
  for (const [number, line] of lines.entries()) {
    if (line.place === 'start') {
      close();
      first = number;
      last = number;
    } else if (line.place === 'inside' && first >= 0) {
      last = number;
    }
    if (slices.spent(1)) yield;
  }
  close();
  return articles;
}
