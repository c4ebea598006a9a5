import type { Span } from '../../text/span';
import type { MentionKind } from '../model/dump';
import type { Evidence } from '../model/evidence';

/** A stretch of a paragraph that names something; offsets relative to the paragraph's text. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** The role phrase right before a person ("South Korean Foreign Minister"), if any: relative span. */
  readonly role?: Span;
  /** On dates, ISO as far as the words say it. */
  readonly iso?: string;
  readonly evidence: readonly Evidence[];
}

/** What a paragraph seems to name, judged by itself; offsets relative to its text. */
export interface JudgedMention extends Span {
  readonly kind: MentionKind;
  /** 0 to 1; from 0.8 on it may teach the rest of the dump. */
  readonly confidence: number;
}
