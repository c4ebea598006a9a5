import type { Range } from 'vscode-languageserver-types';
import type { ListedArticle } from '../../../shared/annotation-list';

/** The article that a line belongs to; undefined for a line before the first. */
export function articleAt(articles: readonly ListedArticle[], line: number): ListedArticle | undefined {
  return articles.findLast(({ range }) => range.start.line <= line);
}

/**
 * The next article to review from a line on: the first without a label that begins below it, else the first
 * of all such articles, the line's own last; undefined if all have been labelled.
 */
export function nextUnreviewed(articles: readonly ListedArticle[], line: number): Range | undefined {
  const unreviewed = articles.filter(({ labels }) => labels.length === 0).map(({ range }) => range);
  return unreviewed.find(({ start }) => start.line > line) ?? unreviewed[0];
}
