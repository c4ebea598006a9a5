import type { Span } from '../../text/span';

/** The direction in which a weekday lies; for `nearest` the tense of the sentence decides. */
export type Direction = 'nearest' | 'before' | 'after' | 'here';

/** A unit of the calendar in which words express a distance. */
export type Unit = 'day' | 'week' | 'month' | 'year';

/** What a phrase refers to, independent of the day it is relative to. */
export type Pointer =
  /** "Saturday", "last Saturday": 1 for Monday to 7 for Sunday. */
  | { readonly to: 'weekday'; readonly weekday: number; readonly direction: Direction }
  /**
   * "yesterday", "next week", "three months ago": this many units away. `vague` if the words also mean
   * "nowadays".
   */
  | { readonly to: 'unit'; readonly unit: Unit; readonly shift: number; readonly vague: boolean }
  /** "last March": 1 to 12. */
  | { readonly to: 'month'; readonly month: number; readonly direction: 'before' | 'after' | 'here' };

/** What the verb of a sentence says about its time. `cue` is the word that says it. */
export type Tense = { readonly time: 'past' | 'future'; readonly cue: string } | { readonly time: 'unknown' };

/**
 * A phrase that refers to a date, relative to the text it was found in. The span is the date itself: in "last
 * Saturday", the day.
 */
export interface RelativeDate extends Span {
  /** The span including the words that say which one ("last"). */
  readonly outer: Span;
  readonly pointer: Pointer;
  readonly tense: Tense;
}
