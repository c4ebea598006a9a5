import type { FileFormat } from './kept-files';

/** A dictionary longer than this, in code units, is taken for something else. */
const LONGEST = 4_000_000;

/** Plain text, a word a line; a line that begins with `#` is a comment. Words keep their case. */
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

/** The text of a dictionary with a word more, where it is sorted in; comments and all other words stay where they are. */
export function withWord(text: string, word: string): string {
  const lines = linesOf(text);
  if (lines.at(-1) === '') lines.pop();
  if (lines.some((line) => wordIn(line) === word)) return text;
  const place = lines.findIndex((line) => wordIn(line) !== '' && compare(wordIn(line), word) > 0);
  lines.splice(place < 0 ? lines.length : place, 0, word);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return `${lines.join(lineBreak)}${lineBreak}`;
}

/** What is no text has characters that stand for bytes which could not be read, or that no text holds. */
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

/** Without case, then with it: the same order on every machine. */
function compare(a: string, b: string): number {
  const [lowA, lowB] = [a.toLowerCase(), b.toLowerCase()];
  if (lowA !== lowB) return lowA < lowB ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
