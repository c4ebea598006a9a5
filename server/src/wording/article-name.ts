import type { ArticleReference } from '../analysis/model/problem-arguments';

/** Longest name of an article in a message; a longer one is cut at a word. UTF-16. */
const LONGEST_NAME = 80;

/** How a message calls an article: the words of its head in quotation marks, and the line. */
export function articleName({ words, line }: ArticleReference): string {
  return `“${shortened(words)}” (line ${line})`;
}

/** Cut behind the last word that fits; text without blanks is cut where it is too long, but never within a character. */
function shortened(words: string): string {
  if (words.length <= LONGEST_NAME) return words;
  const blank = words.lastIndexOf(' ', LONGEST_NAME);
  if (blank > LONGEST_NAME / 2) return `${words.slice(0, blank)} …`;
  return `${words.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/u, '')} …`;
}
