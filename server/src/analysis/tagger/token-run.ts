import { closes, LABELS, labelOf, opens, OUTSIDE, TAGGED_KINDS } from './labels';

/**
 * Adjacent tokens that are labelled together, with what their features say for each label: `LABELS` sums per
 * token.
 */
export interface RunOfTokens {
  readonly sums: Int16Array;
  readonly count: number;
  /** Whether the run is directly preceded or followed by a token that is in no name. */
  readonly outsideBefore: boolean;
  readonly outsideAfter: boolean;
}

const LABEL_NUMBERS = Array.from({ length: LABELS }, (_, label) => label);

/** The labels that a run may begin with, and that may follow the end of a name. */
export const OPENERS = Uint8Array.from(LABEL_NUMBERS.filter(opens));

/** The labels that a run may end with. */
export const CLOSERS = Uint8Array.from(LABEL_NUMBERS.filter(closes));

/**
 * For each kind, the label that begins a name of several tokens. The next two numbers are the labels inside
 * it and at its end.
 */
export const FIRSTS = Uint8Array.from(TAGGED_KINDS, (kind) => labelOf(kind, 'B'));

/** Where the row of transitions to a run's first token begins. */
export function rowBefore({ outsideBefore }: RunOfTokens): number {
  return (outsideBefore ? OUTSIDE : LABELS) * LABELS;
}
