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
 * What earlier analyses of one document found, cached by content. Keep one for each open document and pass it
 * to each analysis of it; drop it when the document closes. It never changes a result, and its size follows
 * the document's.
 */
export class AnalysisMemory {
  readonly lineFeatures = new GenerationCache<LineFeatures>();
  readonly anatomies = new GenerationCache<ArticleAnatomy>();
  readonly paragraphs = new GenerationCache<KnownParagraph>();
  /** Anatomies are cached by their article's text, so what depends on both can be cached by anatomy. */
  readonly fingerprints = new WeakMap<ArticleAnatomy, ArticleFingerprint>();
  /** Counters over what is in the dump now, and how many times each paragraph and article is included. */
  readonly words = new WordIndex();
  readonly names = new NameFacts();
  readonly counted = new Map<KnownParagraph, number>();
  /** Those of them that are in English, whose confident names are counted. */
  readonly countedEnglish = new Map<KnownParagraph, number>();
  readonly countedHeads = new Map<ArticleAnatomy, number>();
  readonly countedConfirmed = new Map<string, ConfirmedName>();
  /** Where the names that a user has confirmed occur, for the latest set of names. */
  confirmed = new ConfirmedMentions([]);

  /**
   * `isForOne`: only one analysis will ever use it, so nothing is recorded for a later one, which is half of
   * what is kept for a text.
   */
  constructor(readonly isForOne = false) {}

  /** Call this when an analysis is complete. Whatever it did not use is dropped after the next one. */
  endGeneration(): void {
    this.lineFeatures.endGeneration();
    this.anatomies.endGeneration();
    this.paragraphs.endGeneration();
  }
}
