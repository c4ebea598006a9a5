import type { Span } from '../../text/span';
import type { MentionKind } from '../model/dump';
import type { Evidence } from '../model/evidence';

/** A segment of a paragraph that names something. Offsets are relative to the paragraph's text. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** The role phrase directly before a person ("South Korean Foreign Minister"), if any: a relative span. */
  readonly role?: Span;
  /** For dates: ISO 8601, as far as the words say. */
  readonly iso?: string;
  readonly evidence: readonly Evidence[];
}

/** What a paragraph appears to name, judged on its own. Offsets are relative to its text. */
export interface JudgedMention extends Span {
  readonly kind: MentionKind;
  /** From 0 to 1. At 0.8 or more it counts as evidence for the rest of the dump. */
  readonly confidence: number;
}
