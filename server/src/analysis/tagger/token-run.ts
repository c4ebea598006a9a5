import { closes, LABELS, labelOf, opens, OUTSIDE, TAGGED_KINDS } from './labels';

/** Neighbouring tokens that are labelled together, by what their features say for each label: `LABELS` sums to a token. */
export interface RunOfTokens {
  readonly sums: Int16Array;
  readonly count: number;
  /** Whether a token stands right before or right behind them that is in no name. */
  readonly outsideBefore: boolean;
  readonly outsideAfter: boolean;
}

const LABEL_NUMBERS = Array.from({ length: LABELS }, (_, label) => label);

/** The labels that a run may begin with, and that may follow the end of a name. */
export const OPENERS = Uint8Array.from(LABEL_NUMBERS.filter(opens));

/** The labels that a run may end with. */
export const CLOSERS = Uint8Array.from(LABEL_NUMBERS.filter(closes));

/** For each kind the label that begins a name of several tokens; those inside and at its end are the two numbers behind it. */
export const FIRSTS = Uint8Array.from(TAGGED_KINDS, (kind) => labelOf(kind, 'B'));

/** Where the row of transitions begins that leads to a run's first token. */
export function rowBefore({ outsideBefore }: RunOfTokens): number {
  return (outsideBefore ? OUTSIDE : LABELS) * LABELS;
}
