import type { Span } from '../../text/span';
import type { ArticleReference } from '../model/problem-arguments';
import type { PlacedArticle, Structure } from '../articles/placed-article';

/** Where a message points to an article: its headline, or its first line. */
export function headOf(article: PlacedArticle, structure: Structure): Span {
  const { headline } = article.anatomy;
  if (headline !== null) return { start: headline.start + article.start, end: headline.end + article.start };
  const lineEnd = structure.table.end(structure.table.lineAt(article.start));
  return { start: article.start, end: Math.max(article.start, Math.min(lineEnd, article.end)) };
}

/** How a message refers to an article: the words of its head, and the line they begin on. */
export function referenceTo(text: string, head: Span, structure: Structure): ArticleReference {
  const words = text.slice(head.start, head.end).replace(/\s+/gu, ' ').trim();
  return { words, line: structure.table.lineAt(head.start) + 1 };
}
