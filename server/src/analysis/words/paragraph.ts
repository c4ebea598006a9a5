/**
 * A piece of running text that is analysed as a unit: a line, or the lines of a hard-wrapped paragraph with
 * their line breaks. Results are stored with offsets relative to `text`, so they can be cached by content and
 * stay valid wherever the paragraph moves.
 */
export interface Paragraph {
  /** Offset of the first character in the dump's text, in UTF-16 units. Not part of the content. */
  readonly start: number;
  readonly text: string;
  readonly register: Register;
  /** Index of the article that contains it, or -1. */
  readonly article: number;
}

/**
 * How the paragraph uses capitals, which decides what a capital letter means: `sentence` running text ·
 * `title` most words capitalised (headline style) · `capitals` all capitals · `byline` a byline · `furniture`
 * end credits and boilerplate: names are found there but are no evidence for the rest of the dump, and typos
 * are not looked for.
 */
export type Register = 'sentence' | 'title' | 'capitals' | 'byline' | 'furniture';
