/** What the analysis of one document came to: what `dateline/status` carries. */
export interface DumpStatus {
  /** The document, as the client named it. */
  readonly uri: string;
  /** The version of the document that was analysed. */
  readonly version: number;
  readonly articles: number;
  /** How many problems there are to check: hints are not counted, those not shown for their number are. */
  readonly problems: number;
  /** The formats of the articles, each once, the most frequent first: `paste`, `nexis`, … */
  readonly formats: readonly FormatCount[];
  /** The languages of the paragraphs that are not spell-checked, the one of most paragraphs first; `unknown` is one of them. */
  readonly languages: readonly LanguageCount[];
  /** Sentences that say what was left out and which setting changes that, to be said once. Empty for nearly every text. */
  readonly notices: readonly string[];
}

/** How many of the articles are in a format. */
export interface FormatCount {
  readonly name: string;
  readonly articles: number;
}

/** How many paragraphs are in a language that is not spell-checked. */
export interface LanguageCount {
  /** What English calls it; `unknown` for those that were not told apart. */
  readonly name: string;
  readonly paragraphs: number;
}
