import { DASHES, RANGE_DASHES } from '../../text/character-classes';
import type { Span } from '../../text/span';

/*
 * All patterns of this file are for lines in small letters, and have no flags: a class of letters of all scripts costs tens of
 * milliseconds to compile where case is to be ignored, and these stand in many places.
 */

/** A letter of any script, loosely. */
const LETTERS = 'a-zª\\u00b5º\\u00df-\\u1fff\\u3040-\\uffdc';
const L = `[${LETTERS}]`;
/** A date in any of the forms that press services print, loosely: whether it is one is for the parser of timestamps to say. */
const DATE = `(?:\\d{1,2}[./-] ?\\d{1,2}[./-] ?\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:\\.|er|st|nd|rd|th|º)? (?:de |d[’'])?${L}{3,12}\\.?,?(?: de| del)? \\d{4}|${L}{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
const WEEKDAY = `(?:${L}{2,12}(?:-feira)?[.,]{0,2} )?`;
const PAGE = `(?:pp?|pg|s|str|sid|blz|bl|pags?|págs?|seiten?|pages?|páginas?|pagina|pagine|side|sida|strona|strana|bladzijde|halaman|sayfa|стр)[.:]{0,2} ?:? ?${L}{0,3}[. ]?\\d[${RANGE_DASHES}\\d${LETTERS}/]{0,8}`;
const WORDS =
  '\\d{1,3}(?:[.,]?\\d{3})? ?(?:w|words|wörter|mots|palabras|parole|woorden|palavras|ord|zeichen)';
const CLOCK = `\\d{1,2}(?:[:.h]\\d{2}){1,2}(?: ?(?:uhr|h|uur|hrs|${L}{3,4}))?`;
const ISSUE = '(?:nr|no|n[°º]|núm|issue|ausgabe|heft)[. ]{0,2}\\d{1,6}(?:/\\d{2,4})?';
const SEPARATOR = `[ \\t]?[${DASHES},/|;·][ \\t]?`;
/** What a source line says behind its date. */
const DETAIL = `(?:${PAGE}|${WORDS}|${CLOCK}|${ISSUE})`;
/** Between the outlet and its date. */
const SAYS_WHEN =
  '(?:vom|von|du|del|de|of|van|from|dated|fra|från|av|z|z dnia|dari|(?:gefunden|erschienen|gesehen|veröffentlicht) am|(?:trouvé|publié|paru) le|(?:trovato|pubblicato|uscito) il|(?:encontrado|publicado|aparecido) el|(?:encontrado|publicado) em|(?:gevonden|gepubliceerd|verschenen) op|(?:found|published|seen) on|fundet|hittad|am|le|il|el|em|on|op|den)';
const QUOTE = '["„“”«»‹›‚‘’]';

/** `"Outlet" Nr. 61 vom 14.03.2019 Seite: 2`, `"Site.example" gefunden am 28.03.2019 10:36 Uhr`. */
export const QUOTED_SOURCE = new RegExp(
  `^${QUOTE} ?(?<outlet>[^"„“”«»]{2,80}?) ?${QUOTE},? ?(?:\\([^()]{2,40}\\),? ?)?(?:${ISSUE},? )?(?:${SAYS_WHEN} )?${WEEKDAY}${DATE}(?:[ \\t]?[${DASHES},/|;·()]{0,2}[ \\t]?${DETAIL}){0,4}\\.?$`,
);
/** `Outlet, weekday date, p. N, 853w.`, `Outlet / date / pagina N`: a page or a length behind the date tells that it is neither a sentence nor a byline. */
export const PLAIN_SOURCE = new RegExp(
  `^(?!(?:von|by|par|por|di|door) )(?<outlet>(?=${L})[^"„“”«»!?:]{2,70}?)(?:${SEPARATOR}| (?:${SAYS_WHEN}) )(?:${ISSUE}${SEPARATOR})?${WEEKDAY}${DATE}(?:${SEPARATOR}(?:${DETAIL}|${L}[${LETTERS} &]{2,30})){0,3}${SEPARATOR}(?:${PAGE}|${WORDS})(?:${SEPARATOR}${DETAIL}){0,2}\\.?$`,
);
/** `30-11-2011, p.23`: date and page, and no outlet. */
export const PAGE_SOURCE = new RegExp(
  `^(?:${WEEKDAY}${DATE}(?:${SEPARATOR}| )${PAGE}(?:${SEPARATOR}${DETAIL}){0,3}|${PAGE}${SEPARATOR}${WEEKDAY}${DATE})\\.?$`,
);
/** `Outlet (Town, State) - Thu, Nov 21, 1901 - Page 16`, as archives of scanned papers print it. */
export const SCANNED_SOURCE = new RegExp(
  `^(?<outlet>${L}[^()"]{2,70}) \\([^()]{2,60}\\)(?:${SEPARATOR})${WEEKDAY}${DATE}${SEPARATOR}${PAGE}\\.?$`,
);

/** The name of the outlet on a source line, as printed; undefined where it has none. Offsets relative to the trimmed line. */
export function sourceOutlet(line: string): Span | undefined {
  const text = inSmallLetters(line);
  for (const pattern of [QUOTED_SOURCE, SCANNED_SOURCE, PAGE_SOURCE, PLAIN_SOURCE]) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const name = match.groups?.['outlet']?.trim();
    if (name === undefined) return undefined;
    const start = text.indexOf(name);
    return { start, end: start + name.length };
  }
  return undefined;
}

/** What a source line says besides outlet and date: page, length and issue, each as printed. */
export function sourceDetails(line: string): readonly (Span & { readonly name: string })[] {
  const text = inSmallLetters(line);
  return DETAILS.flatMap(({ name, pattern }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ name, start: match.index, end: match.index + match[0].length }];
  });
}

const DETAILS = [
  { name: 'page', pattern: new RegExp(`(?<!${L})${PAGE}(?=[${DASHES}\\s,/|;·.]*(?:$|\\d|${L}))`) },
  { name: 'length', pattern: new RegExp(`(?<![\\d.])${WORDS}(?!${L})`) },
  { name: 'issue', pattern: new RegExp(`(?<!${L})${ISSUE}`) },
] as const;

/** No source line is longer. UTF-16. */
const LONGEST_SOURCE = 170;
const HOLDS_DATE = /\d{4}|\d[./-] ?\d/;

/** Whether a trimmed line may be one of these at all. Spares nearly all lines the search. */
export function mayBeSource(line: string): boolean {
  return line.length <= LONGEST_SOURCE && HOLDS_DATE.test(line);
}

/** The line in small letters, of the same length; as it is where some letter has no small form of one unit. */
export function inSmallLetters(line: string): string {
  const small = line.toLowerCase();
  return small.length === line.length ? small : line;
}
