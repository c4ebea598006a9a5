import type { FileFormat } from './kept-files';

/** A longer text, in code units, is assumed not to be a dictionary. */
const LONGEST = 4_000_000;

/** Plain text, one word per line; lines starting with `#` are comments. Case is preserved. */
export const DICTIONARY: FileFormat<readonly string[]> = {
  what: 'dictionary',
  empty: [],
  longest: LONGEST,
  parse: (text) =>
    isText(text)
      ? linesOf(text)
          .map(wordIn)
          .filter((word) => word !== '')
      : undefined,
};

/**
 * The text of a dictionary with a word added at its place in the sort order; comments and all other words
 * stay where they are.
 */
export function withWord(text: string, word: string): string {
  const lines = linesOf(text);
  if (lines.at(-1) === '') lines.pop();
  if (lines.some((line) => wordIn(line) === word)) return text;
  const place = lines.findIndex((line) => wordIn(line) !== '' && compare(wordIn(line), word) > 0);
  lines.splice(place < 0 ? lines.length : place, 0, word);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return `${lines.join(lineBreak)}${lineBreak}`;
}

/**
 * Text has no replacement characters for bytes that could not be decoded, and no characters that occur only
 * in binary files.
 */
function isText(text: string): boolean {
  return !/[\0\ufffd]/.test(text);
}

function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
}

function wordIn(line: string): string {
  const word = line.trim();
  return word.startsWith('#') ? '' : word;
}

/** Case-insensitive, then case-sensitive: the same order on every machine. */
function compare(a: string, b: string): number {
  const [lowA, lowB] = [a.toLowerCase(), b.toLowerCase()];
  if (lowA !== lowB) return lowA < lowB ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
