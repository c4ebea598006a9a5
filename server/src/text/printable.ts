/**
 * Characters that a terminal could take for a command, or that could make text look different from what it
 * is: control characters, bidirectional marks, line and paragraph separators, the byte order mark, tag
 * characters, lone surrogates.
 */
const UNPRINTABLE =
  /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

/** `text` with each of those characters replaced by the result of `instead`. */
export function replaceUnprintable(text: string, instead: (character: string) => string): string {
  return text.replace(UNPRINTABLE, instead);
}

/**
 * `text` on one line, safe to print on a terminal: characters that cannot be shown are written as their code
 * (`\u{1B}`).
 */
export function printable(text: string): string {
  return replaceUnprintable(text, escape);
}

/** Like `printable`, for text of several lines: line feeds and tabs stay. */
export function printableLines(text: string): string {
  return replaceUnprintable(text, (character) =>
    character === '\n' || character === '\t' ? character : escape(character),
  );
}

function escape(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
