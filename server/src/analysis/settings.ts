import { ProblemCode, Severity } from './dump';

/** What a user can set about the analysis. Plain data: part of the analysis' input, compared by value. */
export interface AnalysisSettings {
  /** Whether words are checked at all; structure and entities are found in any case. */
  readonly checkSpelling: boolean;
  /** Words the user has declared right, in any order; compared without case where written in lower case. */
  readonly knownWords: readonly string[];
  /** The problems the user wants left alone, each by its `placeKey`. */
  readonly ignoredPlaces: readonly string[];
  /** Overrides of a problem's severity; `off` silences its code. */
  readonly severities: Readonly<Partial<Record<ProblemCode, Severity | 'off'>>>;
}

/** What holds for a user who has set nothing. */
export const DEFAULT_SETTINGS: AnalysisSettings = {
  checkSpelling: true,
  knownWords: [],
  ignoredPlaces: [],
  severities: {},
};
