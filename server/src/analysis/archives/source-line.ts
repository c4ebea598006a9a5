/** A date in any of the forms that press services print, loosely: whether it is one is for the parser of timestamps to say. */
const DATE =
  "(?:\\d{1,2}[./-] ?\\d{1,2}[./-] ?\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:\\.|er|st|nd|rd|th|º)? (?:de |d[’'])?\\p{L}{3,12}\\.?,?(?: de| del)? \\d{4}|\\p{L}{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})";
const WEEKDAY = '(?:\\p{L}{2,12}(?:-feira)?[.,]{0,2} )?';
const PAGE =
  '(?:pp?|pg|s|str|sid|blz|bl|pags?|págs?|seiten?|pages?|páginas?|pagina|pagine|side|sida|strona|strana|bladzijde|halaman|sayfa|стр)[.:]{0,2} ?:? ?\\p{L}{0,3}[. ]?\\d[\\d\\p{L}/–-]{0,8}';
const WORDS = '\\d{1,3}(?:[.,]?\\d{3})? ?(?:w|words|wörter|mots|palabras|parole|woorden|palavras|ord|zeichen)';
const CLOCK = '\\d{1,2}(?:[:.h]\\d{2}){1,2}(?: ?(?:uhr|h|uur|hrs|\\p{Lu}{3,4}))?';
const ISSUE = "(?:nr|no|n[°º]|núm|issue|ausgabe|heft)[. ]{0,2}\\d{1,6}(?:/\\d{2,4})?";
const SEPARATOR = '[ \\t]?[,/|;·–—-][ \\t]?';
/** What a source line says behind its date. */
const DETAIL = `(?:${PAGE}|${WORDS}|${CLOCK}|${ISSUE})`;
/** Between the outlet and its date. */
const SAYS_WHEN =
  '(?:vom|von|du|del|de|of|van|from|dated|fra|från|av|z|z dnia|dari|(?:gefunden|erschienen|gesehen|veröffentlicht) am|(?:trouvé|publié|paru) le|(?:trovato|pubblicato|uscito) il|(?:encontrado|publicado|aparecido) el|(?:encontrado|publicado) em|(?:gevonden|gepubliceerd|verschenen) op|(?:found|published|seen) on|fundet|hittad|am|le|il|el|em|on|op|den)';
const QUOTE = '["„“”«»‹›‚‘’]';

/** `"Outlet" Nr. 61 vom 14.03.2019 Seite: 2`, `"Site.example" gefunden am 28.03.2019 10:36 Uhr`. */
export const QUOTED_SOURCE = new RegExp(
  `^${QUOTE} ?(?<outlet>[^"„“”«»]{2,80}?) ?${QUOTE},? ?(?:\\([^()]{2,40}\\),? ?)?(?:${ISSUE},? )?(?:${SAYS_WHEN} )?${WEEKDAY}${DATE}(?:[ \\t]?[,/|;·–—()-]{0,2}[ \\t]?${DETAIL})*\\.?$`,
  'iu',
);
/** `Outlet, weekday date, p. N, 853w.`, `Outlet / date / pagina N`: something behind the date tells that it is no sentence. */
export const PLAIN_SOURCE = new RegExp(
  `^(?<outlet>(?=\\p{L})[^"„“”«»!?:]{2,70}?)(?:${SEPARATOR}| (?:${SAYS_WHEN}) )(?:${ISSUE}${SEPARATOR})?${WEEKDAY}${DATE}(?:${SEPARATOR}(?:${DETAIL}|\\p{Lu}[\\p{L} &-]{2,30}))*${SEPARATOR}${DETAIL}\\.?$`,
  'iu',
);
/** `30-11-2011, p.23`: date and page, and no outlet. */
export const PAGE_SOURCE = new RegExp(
  `^(?:${WEEKDAY}${DATE}(?:${SEPARATOR}| )${PAGE}(?:${SEPARATOR}${DETAIL})*|${PAGE}${SEPARATOR}${WEEKDAY}${DATE})\\.?$`,
  'iu',
);
/** `Outlet (Town, State) - Thu, Nov 21, 1901 - Page 16`, as archives of scanned papers print it. */
export const SCANNED_SOURCE = new RegExp(
  `^(?<outlet>\\p{L}[^()"]{2,70}) \\([^()]{2,60}\\)(?:${SEPARATOR})${WEEKDAY}${DATE}${SEPARATOR}${PAGE}\\.?$`,
  'iu',
);

/** The name of the outlet on a source line, as printed; undefined where it has none. Offsets relative to the trimmed line. */
export function sourceOutlet(text: string): { readonly start: number; readonly end: number } | undefined {
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
export function sourceDetails(text: string): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  return DETAILS.flatMap(({ name, pattern }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ name, start: match.index, end: match.index + match[0].length }];
  });
}

const DETAILS = [
  { name: 'page', pattern: new RegExp(`(?<!\\p{L})${PAGE}(?=[\\s,/|;·–—.-]*(?:$|\\p{N}|\\p{L}))`, 'iu') },
  { name: 'length', pattern: new RegExp(`(?<![\\p{N}.])${WORDS}(?!\\p{L})`, 'iu') },
  { name: 'issue', pattern: new RegExp(`(?<!\\p{L})${ISSUE}`, 'iu') },
] as const;
