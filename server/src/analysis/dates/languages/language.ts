import type { Unit } from '../pointer';

/** What a word before or behind a weekday, a unit or a month says of it; `repeated` ("every") makes it no date. */
export type Way = 'before' | 'after' | 'here' | 'lately' | 'soon' | 'repeated';

/**
 * How a language points at dates. The groups of `phrase` are looked up in the tables below, lower case, blanks as one
 * blank: `weekday` with `way` or `wayAfter`; `word`; `unit` or `unitAfterWay` with `unitWay` or `unitWayAfter`; `count` and `unitsAgo`;
 * `month` with `monthWay`.
 */
export interface DateLanguage {
  /** Global and linear. */
  readonly phrase: RegExp;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly ways: ReadonlyMap<string, Way>;
  /** Words for a day by how many days it is away. */
  readonly words: ReadonlyMap<string, number>;
  /** Those of `words` that also mean "nowadays": believed only beside a verb that tells its time. */
  readonly vague: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly counts: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /** What right before a phrase makes it no date ("the last week"): any phrase, one of `words`, one with a count. */
  readonly notAfter: { readonly any: RegExp; readonly word: RegExp; readonly count: RegExp };
  /** What right behind a phrase makes it no date ("Monday to Friday"). */
  readonly notBefore: RegExp;
  /** Verbs and other words that tell the time of a sentence: global, with the groups `future` and `past`. */
  readonly cues: RegExp;
  /** Small words of which a paragraph of the language holds several; none for English, which is taken for granted. */
  readonly commonWords: readonly string[];
}

/** A table from "one:1 two:2" or, where words hold blanks, from lines. */
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
