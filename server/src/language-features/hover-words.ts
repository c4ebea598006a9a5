/** Heading and sentences of a hover; empty sentences are dropped. */
export interface HoverWords {
  readonly heading: string;
  /** Continues the sentence of the heading. */
  readonly goesOn?: string;
  readonly sentences: readonly string[];
  /**
   * Shown instead of the span's own evidence: without what the sentences say already, or with more than the
   * span knows.
   */
  readonly evidence?: string;
}
