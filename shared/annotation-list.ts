import type { Range } from 'vscode-languageserver-types';

/** All annotations of a document: the result of `dateline.annotations`. */
export interface AnnotationList {
  readonly placed: readonly ListedAnnotation[];
  readonly orphans: readonly ListedOrphan[];
  /** All articles of the dump, with their labels and notes. */
  readonly articles: readonly ListedArticle[];
}

/** The common fields of listed annotations. */
export interface Listed {
  readonly id: string;
  /** The kind of annotation: `mention`, `rejection`, `label`, `role` … */
  readonly kind: string;
  /** What it says, in a word or two: `person`, a user-defined label, a role … */
  readonly label: string;
  /** Its range; for an orphan, an empty range where its text was. */
  readonly range: Range;
  readonly note?: string;
  readonly creator?: string;
  readonly created?: string;
}

/** An annotation anchored in the text, with the beginning of the text that it covers. */
export interface ListedAnnotation extends Listed {
  readonly text: string;
}

/** An orphan: the last text that it covered, and where that was. */
export interface ListedOrphan extends Listed {
  readonly quote: string;
}

/** An article with its labels; `range` is all of it. */
export interface ListedArticle {
  readonly range: Range;
  readonly headline: string;
  readonly labels: readonly string[];
  readonly note?: string;
}
