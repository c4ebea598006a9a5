import { LONG_DASHES } from '../../../text/character-classes';

/*
 * What closes a dateline. Everything that asks for a dash of one, the quick tests before the parser included, takes it from
 * here: a form that only the parser knew would never reach it.
 */

/** Short dashes, of which up to three are set in a row: hyphen-minus, hyphen, minus. */
export const SHORT = '-\u2010\u2212';

/** Long ones, of which one or two are set: en and em dash, horizontal bar, and the low line of old wires. */
export const LONG = `${LONG_DASHES}\u2015_`;

/** Each of them. Put first into the brackets of a pattern. */
export const DATELINE_DASHES = `${SHORT}${LONG}`;

/** What transport makes of a dash, in one character: a question mark, the mark of a lost character, a control character. */
const MANGLED = '?\ufffd¿\u0096\u0097';

/** The first characters of {@link MANGLED_DASH}. */
export const MANGLED_DASH_STARTS = `${MANGLED}â&`;

/** Pattern of a mangled dash: one of the above, a dash read in another encoding, or one escaped for HTML. */
export const MANGLED_DASH = `(?:[${MANGLED}]|â€["“”]?|&[mn]dash;|&#821[12];)`;
