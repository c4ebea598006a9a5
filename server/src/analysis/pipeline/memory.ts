import type { ArticleAnatomy } from '../articles/anatomy';
import { NameFacts } from '../facts/name-facts';
import { WordIndex } from '../facts/word-index';
import { GenerationCache } from '../incremental/generation-cache';
import type { LineFeatures } from '../lines/line-features';
import type { KnownParagraph } from './cached-paragraph';
import type { ArticleFingerprint } from '../problems/article-fingerprint';
import { ConfirmedMentions } from '../decisions/confirmed-mentions';
import type { ConfirmedName } from '../decisions/confirmed-names';

/**
 * What earlier analyses of one document found, kept by content. Hold one for each open document and pass it to each
 * analysis of it; drop it when the document closes. It never changes an answer, and its size follows the document's.
 */
export class AnalysisMemory {
  readonly lineFeatures = new GenerationCache<LineFeatures>();
  readonly anatomies = new GenerationCache<ArticleAnatomy>();
  readonly paragraphs = new GenerationCache<KnownParagraph>();
  /** An anatomy is kept by its article's text, so that what follows from both can be kept by the anatomy. */
  readonly fingerprints = new WeakMap<ArticleAnatomy, ArticleFingerprint>();
  /** Counters over what is in the dump now, and how often each paragraph and article is in them. */
  readonly words = new WordIndex();
  readonly names = new NameFacts();
  readonly counted = new Map<KnownParagraph, number>();
  /** Those of them that are in English: their sure names are counted. */
  readonly countedEnglish = new Map<KnownParagraph, number>();
  readonly countedHeads = new Map<ArticleAnatomy, number>();
  readonly countedConfirmed = new Map<string, ConfirmedName>();
  /** Where the names that a person has confirmed stand, of the newest names. */
  confirmed = new ConfirmedMentions([]);

  /**
   * `isForOne`: only one analysis will ever use it, so that nothing is noted that a later one would need, which is half of what is
   * kept of a text.
   */
  constructor(readonly isForOne = false) {}

  /** Call when an analysis is complete: what it did not use is forgotten after the next one. */
  endGeneration(): void {
    this.lineFeatures.endGeneration();
    this.anatomies.endGeneration();
    this.paragraphs.endGeneration();
  }
}
