import type { LineFeatures } from '../lines/line-features';

/** A non-blank line in its place: what its features cannot tell. */
export interface LineInPlace {
  readonly features: LineFeatures;
  /** Blank lines before it, up to 3. */
  readonly blanksBefore: number;
  /**
   * Whether the same text stands on an earlier or a later line of the dump (short lines only); `often` where it
   * stands there three times or more, as page furniture does.
   */
  readonly echo: Echo;
  /** Whether it prints the same as the dump's first line, or its last: articles of one source begin and end alike. */
  readonly repeats: Repeated;
}

/** Which of the dump's outermost lines a line may print the same as. */
export const REPEATED = ['neither', 'first', 'last'] as const;

/** One of them. */
export type Repeated = (typeof REPEATED)[number];

/** On which other lines of the dump a line's text may stand. */
export const ECHOES = ['none', 'earlier', 'later', 'both', 'often'] as const;

/** One of them. */
export type Echo = (typeof ECHOES)[number];
