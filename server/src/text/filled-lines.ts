import { Span } from './span';

/** The lines of `text` that are not blank, each without its outer blanks. */
export function filledLines(text: string): readonly Span[] {
  return [...text.matchAll(/\S[^\r\n]*/gu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.trimEnd().length,
  }));
}
