/**
 * Characters that are printed for one another, each set once. They are plain characters: search one with `includes`, or put the
 * set into the brackets of a pattern, first of all that is there, since a hyphen means itself only at the beginning.
 */

/** Hyphens that join the parts of a word: the one on the keyboard, U+2010, and the non-breaking one. */
export const HYPHENS = '-\u2010\u2011';

/** Dashes between clauses, beside which no hyphen is taken for one: en and em. */
export const LONG_DASHES = '–—';

/** What is printed for a dash: the hyphen of the keyboard, en and em. */
export const DASHES = `-${LONG_DASHES}`;

/** What is printed between the ends of a range (`3–5`, `1998-99`); an em dash begins a clause. */
export const RANGE_DASHES = '-–';

/** Blanks within a line that are typed or pasted: space, tab and the non-breaking space. */
export const BLANKS = ' \t\u00a0';
