/**
 * A stretch of running text that is looked at as one: a line, or the lines of one hard-wrapped paragraph with
 * their line breaks. What is found in it is kept with offsets relative to `text`, so that it can be cached by
 * content and stays valid wherever the paragraph moves.
 */
export interface Paragraph {
  /** Offset of the first character in the dump's text (UTF-16). Not part of the content. */
  readonly start: number;
  readonly text: string;
  readonly register: Register;
  /** Index of the article that holds it, or -1. */
  readonly article: number;
}

/**
 * How the paragraph uses capitals, which decides what a capital letter says:
 * `sentence` running text · `title` most words capitalised (headline style) · `capitals` all capitals ·
 * `byline` a byline · `furniture` end credits and boilerplate: names are looked for, which teach the dump nothing, and no typos.
 */
export type Register = 'sentence' | 'title' | 'capitals' | 'byline' | 'furniture';
