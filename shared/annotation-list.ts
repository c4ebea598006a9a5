import type { Range } from 'vscode-languageserver-types';

/** All that persons said of a document: what `dateline.annotations` answers. */
export interface AnnotationList {
  readonly placed: readonly ListedAnnotation[];
  readonly orphans: readonly ListedOrphan[];
  /** All articles of the dump, with what was said of them. */
  readonly articles: readonly ListedArticle[];
}

/** What is told of any annotation. */
export interface Listed {
  readonly id: string;
  /** What sort of thing was said: `mention`, `rejection`, `label`, `role` … */
  readonly kind: string;
  /** What was said, in a word or two: `person`, a label of the user's own, a role … */
  readonly label: string;
  /** Where it stands; of one that has lost its place, empty where that was. */
  readonly range: Range;
  readonly note?: string;
  readonly creator?: string;
  readonly created?: string;
}

/** An annotation that has its place, with the beginning of the text it stands on. */
export interface ListedAnnotation extends Listed {
  readonly text: string;
}

/** An annotation that has lost its place: the text it stood on last, and where that was. */
export interface ListedOrphan extends Listed {
  readonly quote: string;
}

/** An article with the labels it bears; `range` is all of it. */
export interface ListedArticle {
  readonly range: Range;
  readonly headline: string;
  readonly labels: readonly string[];
  readonly note?: string;
}
