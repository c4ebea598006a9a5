import type { ProblemCode, Severity } from './dump';

/** What a user can set about the analysis. Plain data: part of the analysis' input, compared by value. */
export interface AnalysisSettings {
  /**
   * What parts articles, as `readDelimiter` reads it: a line, or a regular expression between slashes. Empty where the
   * analysis is to find out by itself; so is what cannot be used.
   */
  readonly delimiter: string;
  /** Whether words are checked at all; structure and entities are found in any case. */
  readonly checkSpelling: boolean;
  /** Whether an article that mixes American and British spelling is hinted at. Both are right, so it is not unless asked for. */
  readonly checkVariants: boolean;
  /** Words the user has declared right, in any order; compared without case where written in lower case. */
  readonly knownWords: readonly string[];
  /** The problems the user wants left alone, each by its `placeKey`. */
  readonly ignoredPlaces: readonly string[];
  /** Misprints that a match of one of these touches are left alone: regular expressions in the syntax of RE2. */
  readonly ignoredPatterns: readonly string[];
  /** Overrides of a problem's severity; `off` silences its code. */
  readonly severities: Readonly<Partial<Record<ProblemCode, Severity | 'off'>>>;
}

/** What holds for a user who has set nothing. */
export const DEFAULT_SETTINGS: AnalysisSettings = {
  delimiter: '',
  checkSpelling: true,
  checkVariants: false,
  knownWords: [],
  ignoredPlaces: [],
  ignoredPatterns: [],
  severities: {},
};
