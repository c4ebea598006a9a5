/** The result of the analysis of one document: the payload of `dateline/status`. */
export interface DumpStatus {
  /** The document, as the client named it. */
  readonly uri: string;
  /** The version of the document that was analysed. */
  readonly version: number;
  readonly articles: number;
  /** How many problems there are to check, including those beyond the display limit but not hints. */
  readonly problems: number;
  /** The formats of the articles, each once, the most frequent first: `paste`, `nexis`, … */
  readonly formats: readonly FormatCount[];
  /**
   * The languages of paragraphs that are not spell-checked, sorted by number of paragraphs; `unknown` is one
   * of them.
   */
  readonly languages: readonly LanguageCount[];
  /**
   * Sentences that say what was left out and which setting controls that, each to be shown once. Empty for
   * nearly every text.
   */
  readonly notices: readonly string[];
}

/** How many of the articles are in a format. */
export interface FormatCount {
  readonly name: string;
  readonly articles: number;
}

/** How many paragraphs are in a language that is not spell-checked. */
export interface LanguageCount {
  /** Its English name; `unknown` if it was not identified. */
  readonly name: string;
  readonly paragraphs: number;
}
