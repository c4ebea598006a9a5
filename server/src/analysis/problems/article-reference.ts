import { Span } from '../../text/span';
import { PlacedArticle, Structure } from '../articles/placed-article';

/** Longest name of an article in a message; a longer one is cut at a word. UTF-16. */
const LONGEST_NAME = 80;

/** Where an article is pointed at: its headline, or its first line. */
export function headOf(article: PlacedArticle, structure: Structure): Span {
  const { headline } = article.anatomy;
  if (headline !== null) return { start: headline.start + article.start, end: headline.end + article.start };
  const lineEnd = structure.table.end(structure.table.lineAt(article.start));
  return { start: article.start, end: Math.max(article.start, Math.min(lineEnd, article.end)) };
}

/** How a message calls an article: the words of its head in quotation marks, and the line, counted from 1. */
export function nameOf(text: string, head: Span, structure: Structure): string {
  const words = text.slice(head.start, head.end).replace(/\s+/gu, ' ').trim();
  return `“${shortened(words)}” (line ${structure.table.lineAt(head.start) + 1})`;
}

/** Cut behind the last word that fits; text without blanks is cut where it is too long, but never within a character. */
function shortened(words: string): string {
  if (words.length <= LONGEST_NAME) return words;
  const blank = words.lastIndexOf(' ', LONGEST_NAME);
  if (blank > LONGEST_NAME / 2) return `${words.slice(0, blank)} …`;
  return `${words.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/u, '')} …`;
}
