import type { Unit } from '../pointer';

/**
 * What a word before or after a weekday, unit or month says about it. After `repeated` ("every") it is not a
 * date.
 */
export type Way = 'before' | 'after' | 'here' | 'lately' | 'soon' | 'repeated';

/**
 * How a language refers to dates. The groups of `phrase` are looked up in the tables below, in lower case,
 * with runs of white space as one space: `weekday` with `way` or `wayAfter`; `word`; `unit` or `unitAfterWay`
 * with `unitWay` or `unitWayAfter`; `count` and `unitsAgo`; `month` with `monthWay`.
 */
export interface DateLanguage {
  /** Global and linear. */
  readonly phrase: RegExp;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly ways: ReadonlyMap<string, Way>;
  /** Words for a day, with how many days away it is. */
  readonly words: ReadonlyMap<string, number>;
  /** Those of `words` that also mean "nowadays": trusted only with a verb that shows its tense. */
  readonly vague: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly counts: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /**
   * What, directly before a phrase, means it is not a date ("the last week"): for any phrase, for one of
   * `words`, for one with a count.
   */
  readonly notAfter: { readonly any: RegExp; readonly word: RegExp; readonly count: RegExp };
  /** What, directly after a phrase, means it is not a date ("Monday to Friday"). */
  readonly notBefore: RegExp;
  /** Verbs and other words that show the tense of a sentence: global, with the groups `future` and `past`. */
  readonly cues: RegExp;
  /**
   * Short words, several of which occur in any paragraph of the language. None for English, which is the
   * default.
   */
  readonly commonWords: readonly string[];
}

/** A table from "one:1 two:2" or, if the words contain spaces, from lines. */
export function numbersByWord(rows: string, between: RegExp = /\s+/): ReadonlyMap<string, number> {
  return new Map(
    rows
      .trim()
      .split(between)
      .map((row): [string, number] => {
        const colon = row.lastIndexOf(':');
        return [row.slice(0, colon).trim(), Number(row.slice(colon + 1))];
      }),
  );
}
