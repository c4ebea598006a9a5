import type { ArticleReference } from '../analysis/model/problem-arguments';

/** The longest name of an article in a message; a longer one is truncated after a word. UTF-16. */
const LONGEST_NAME = 80;

/** The name of an article in a message: the words of its head in quotation marks, and the line. */
export function articleName({ words, line }: ArticleReference): string {
  return `“${shortened(words)}” (line ${line})`;
}

/**
 * Truncated after the last word that fits; text without spaces is cut at the limit, but never within a
 * character.
 */
function shortened(words: string): string {
  if (words.length <= LONGEST_NAME) return words;
  const blank = words.lastIndexOf(' ', LONGEST_NAME);
  if (blank > LONGEST_NAME / 2) return `${words.slice(0, blank)} …`;
  return `${words.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/u, '')} …`;
}
