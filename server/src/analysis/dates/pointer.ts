import type { Span } from '../../text/span';

/** In which direction a weekday lies; `nearest` is told by the sentence's tense. */
export type Direction = 'nearest' | 'before' | 'after' | 'here';

/** A stretch of the calendar that words point at by its distance. */
export type Unit = 'day' | 'week' | 'month' | 'year';

/** What a phrase points at, before it is known from which day. */
export type Pointer =
  /** "Saturday", "last Saturday": 1 for Monday to 7 for Sunday. */
  | { readonly to: 'weekday'; readonly weekday: number; readonly direction: Direction }
  /** "yesterday", "next week", "three months ago": so many units away; `vague` where the words also mean "nowadays". */
  | { readonly to: 'unit'; readonly unit: Unit; readonly shift: number; readonly vague: boolean }
  /** "last March": 1 to 12. */
  | { readonly to: 'month'; readonly month: number; readonly direction: 'before' | 'after' | 'here' };

/** What the verb of a sentence says about when: `cue` is the word that says it. */
export type Tense = { readonly time: 'past' | 'future'; readonly cue: string } | { readonly time: 'unknown' };

/** A phrase that points at a date, relative to the text it was found in. The span is the date itself: of "last Saturday" the day. */
export interface RelativeDate extends Span {
  /** The span with the words that say which ("last"). */
  readonly outer: Span;
  readonly pointer: Pointer;
  readonly tense: Tense;
}
