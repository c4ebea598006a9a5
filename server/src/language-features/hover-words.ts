/** Heading and sentences of a hover; empty sentences are dropped. */
export interface HoverWords {
  readonly heading: string;
  /** Continues the sentence of the heading. */
  readonly goesOn?: string;
  readonly sentences: readonly string[];
  /** Replaces the evidence of the span, where the sentences know more. */
  readonly evidence?: string;
}
