/**
 * Characters that are used interchangeably in print, each set defined once. They are plain strings: search
 * one with `includes`, or interpolate it into a character class, in first position, because a hyphen is
 * literal only at the start.
 */

/** Hyphens that join the parts of a word: the ASCII hyphen, U+2010, and the non-breaking hyphen. */
export const HYPHENS = '-\u2010\u2011';

/** Dashes between clauses, next to which no hyphen is taken for a dash: en and em. */
export const LONG_DASHES = '–—';

/** Characters used as a dash: the ASCII hyphen, en and em. */
export const DASHES = `-${LONG_DASHES}`;

/** Characters used between the ends of a range (`3–5`, `1998-99`); an em dash begins a clause. */
export const RANGE_DASHES = '-–';

/** Horizontal white space as typed or pasted: space, tab and the non-breaking space. */
export const BLANKS = ' \t\u00a0';
