/** Heading and sentences of a hover; empty sentences are dropped. */
export interface HoverWords {
  readonly heading: string;
  /** Goes on from the heading in the same sentence. */
  readonly goesOn?: string;
  readonly sentences: readonly string[];
  /** Said already by the sentences, with more behind it than the span itself knows. */
  readonly evidence?: string;
}
