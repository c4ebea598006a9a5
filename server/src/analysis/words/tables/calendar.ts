import { wordSet } from './word-set';

// Provenance: general knowledge.

/** Months and their printed abbreviations, lower case without the dot, with the month's number (1 to 12). */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan', 1],
  ['february', 2],
  ['feb', 2],
  ['march', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun', 6],
  ['july', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['october', 10],
  ['oct', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12],
]);

/**
 * Months whose name is also an English word or a given name: trusted only next to a number or after a date
 * word.
 */
export const DOUBTFUL_MONTHS = wordSet('may march mar august dec sep jun jan');

/** Days of the week, lower case, including plurals and abbreviations. */
export const WEEKDAYS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday
  mondays tuesdays wednesdays thursdays fridays saturdays sundays
`);

/** Abbreviated days, lower case, without the dot: trusted only before a date. */
export const SHORT_WEEKDAYS = wordSet('mon tue tues wed thu thur thurs fri sat sun');

/** Holidays that news uses as dates, lower case, as sequences of words. */
export const FEASTS = wordSet('christmas easter ramadan thanksgiving');

/** Words before a four-digit number that make it a year. */
export const YEAR_CUES = wordSet(`
  in since by from until till to of during before after between for early late mid and through
  spring summer autumn fall winter circa around year years election elections season fiscal
`);

/** Words that show that an ambiguous month name means the month. */
export const MONTH_CUES = wordSet(`
  in since by from until till during before after between last next this early late mid of through and to
`);
