import type { ProblemCode, Severity } from './dump';

/** What a user can set about the analysis. Plain data: part of the analysis' input, compared by value. */
export interface AnalysisSettings {
  /** Whether to check spelling at all. Structure and entities are found in any case. */
  readonly checkSpelling: boolean;
  /**
   * Whether to hint at articles that mix American and British spelling. Off by default, since both are
   * correct.
   */
  readonly checkVariants: boolean;
  /** Words the user has accepted, in any order. A lower-case one matches in any case. */
  readonly knownWords: readonly string[];
  /** The problems the user wants ignored, each by its `placeKey`. */
  readonly ignoredPlaces: readonly string[];
  /** Regular expressions in RE2 syntax. A misprint that overlaps a match of one of them is ignored. */
  readonly ignoredPatterns: readonly string[];
  /** Overrides of a problem's severity. `off` suppresses its code. */
  readonly severities: Readonly<Partial<Record<ProblemCode, Severity | 'off'>>>;
}

/** The settings of a user who has changed nothing. */
export const DEFAULT_SETTINGS: AnalysisSettings = {
  checkSpelling: true,
  checkVariants: false,
  knownWords: [],
  ignoredPlaces: [],
  ignoredPatterns: [],
  severities: {},
};
