import { BLANKS } from '../../../text/character-classes';
import { DATELINE_DASHES, LONG, MANGLED_DASH, SHORT } from './dashes';
import type { Span } from '../../../text/span';
import type { Tables } from '../../resources/tables';
import { agencyAt, type DatelineAgency } from './agency';
import { datelineGoesOn } from './can-continue';
import { placeAfterComma, placeAfterQualifier } from './place-names';
import { monthNumber, WEEKDAY } from '../timestamp/month-names';
import { dateAtStart, isoDate } from '../timestamp/printed-date';

/** A dateline as far as its form goes; offsets relative to its first character. */
export interface DatelineDraft {
  readonly places: readonly Span[];
  /** What narrows the place before it down: `, Conn.`, `, CHINA`. */
  readonly qualifiers: readonly Span[];
  readonly date: string | null;
  readonly dateSpan: Span | null;
  readonly agency: DatelineAgency | null;
  /** What closes it: a dash, a colon, or nothing. */
  readonly dash: boolean;
  readonly colon: boolean;
  readonly end: number;
  readonly bodyStart: number;
}

const QUALIFIER =
  /^,[ \t]?((?:\p{Lu}\.[ \t]?){2,3}|\p{Lu}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*\.?(?:[ \t]\p{Lu}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*\.?){0,3})/u;
const DASH_THEN_BRACKET = new RegExp(String.raw`^[ \t]?[${DATELINE_DASHES}]{1,3}[ \t]?(?=\()`, 'u');
/** Behind blanks long and short ones may be mixed (`-–`). */
const DASH = new RegExp(
  String.raw`^(?:\.?[${BLANKS}]*(?:[${SHORT}]{1,3}|[${LONG}]{1,2})(?!\d)[${BLANKS}]*|[${BLANKS}]+[-${LONG}]{1,3}(?!\d)[${BLANKS}]*)`,
  'u',
);
const LOST_DASH = new RegExp(String.raw`^[${BLANKS}]+${MANGLED_DASH}[${BLANKS}]+(?=["“‘'(]?\p{Lu})`, 'u');
const CLOSING_STROKE = /^[ \t]\/[ \t]/;
const DATE_SEPARATOR = /^[ \t]?[,.]?[ \t]{0,2}/u;
/** A date begins with a letter or a digit, and holds a digit. */
const MAY_BE_DATE = /^[\p{L}\p{N}][^]*\d|^\d/u;
const ONLY_WEEKDAY = new RegExp(`^(?:${WEEKDAY})(?!\\p{L})`, 'u');
const FIRST_WORD = /^\p{L}{3,9}(?!\p{L})/u;
/** A day whose month goes without saying, before an agency (`MADRID, 2 (EFE)`). */
const DAY_ALONE = /^(?:3[01]|[12]\d|[1-9])(?=\.?[ \t]\(\p{Lu})/u;
/** A month whose day was lost (`LIMA, April -`). */
const MONTH_ALONE = new RegExp(String.raw`^[ \t]*[${DATELINE_DASHES}]`, 'u');

/** Most parts behind the place: qualifiers and further places, a date, an agency. */
const MOST_PARTS = 8;
const MOST_QUALIFIERS = 4;
const MOST_LISTED = 4;

/** Reads what follows the place names: qualifiers, date, agency, dash, in any order that news prints. Undefined if nothing of it is there. */
export function readTail(text: string, names: readonly Span[], resources: Tables): DatelineDraft | undefined {
  const places = [...names];
  const qualifiers: Span[] = [];
  let at = places.at(-1)?.end ?? 0;
  if (places.length > 0 && !datelineGoesOn(text, at)) return undefined;
  let date: DateFound | null = null;
  let agency: DatelineAgency | null = null;
  let dashed = false;
  for (let part = 0; part < MOST_PARTS; part++) {
    const found: DateFound | undefined =
      date === null && (places.length > 0 || agency !== null) ? dateAt(text, at) : undefined;
    if (found !== undefined) {
      date = found;
      at = found.end;
      continue;
    }
    const narrowing: Span | undefined =
      date === null && agency === null && qualifiers.length < MOST_QUALIFIERS
        ? qualifierAt(text, at, resources)
        : undefined;
    if (narrowing !== undefined) {
      qualifiers.push(narrowing);
      at = narrowing.end;
      const credited = agencyAt(text, at, resources, true) !== undefined;
      const next = credited ? undefined : placeAfterQualifier(text, at);
      if (next !== undefined) {
        places.push(next);
        at = next.end;
      }
      continue;
    }
    const listed = agency === null && date === null ? listedPlace(text, at, places, resources) : undefined;
    if (listed !== undefined) {
      places.push(listed);
      at = listed.end;
      const last = placeAfterQualifier(text, at);
      if (last !== undefined) {
        places.push(last);
        at = last.end;
      }
      continue;
    }
    if (agency !== null) break;
    const bracketFrom: number = at + (DASH_THEN_BRACKET.exec(text.slice(at))?.[0].length ?? 0);
    const afterStop = at + (/^[.,](?=[ \t][/(])/.exec(text.slice(at))?.[0].length ?? 0);
    const credit = agencyAt(text, Math.max(bracketFrom, afterStop), resources, places.length > 0);
    if (credit === undefined || (bracketFrom > at && !credit.agency.known)) break;
    dashed ||= bracketFrom > at;
    agency = credit.agency;
    date ??= credit.date ?? null;
    at = credit.end;
  }
  if (text.charAt(at) === ',' && DASH.test(text.slice(at + 1))) at++;
  const dash =
    DASH.exec(text.slice(at)) ??
    (agency?.known === true ? CLOSING_STROKE.exec(text.slice(at)) : null) ??
    (isInCapitals(text, places) ? LOST_DASH.exec(text.slice(at)) : null);
  const colon = dash === null && text.charAt(at) === ':';
  const closed = dash?.[0].length ?? (colon ? 1 : 0);
  if (closed === 0 && agency === null && date === null) return undefined;
  if (places.length === 0 && agency?.known !== true) return undefined;
  return {
    places,
    qualifiers,
    date: date?.iso ?? null,
    dateSpan: date === null ? null : { start: date.start, end: date.end },
    agency,
    dash: dash !== null || dashed,
    colon,
    end: at,
    bodyStart: bodyAfter(text, at + closed, closed === 0),
  };
}

/** Only behind places in capitals is a question mark taken for a dash: else it ends a question. */
function isInCapitals(text: string, places: readonly Span[]): boolean {
  const printed = places.map(({ start, end }) => text.slice(start, end));
  return printed.length > 0 && printed.every((name) => name.length >= 3 && name === name.toUpperCase());
}

/** The next place of a list in capitals, if the gazetteer has it as a city. */
function listedPlace(text: string, at: number, places: readonly Span[], resources: Tables): Span | undefined {
  const next = places.length > 0 && places.length < MOST_LISTED ? placeAfterComma(text, at) : undefined;
  if (next === undefined) return undefined;
  const known = resources.places.lookup(text.slice(next.start, next.end)).some(({ kind }) => kind === 'city');
  return known ? next : undefined;
}

/** Where the running text begins; where no dash closes the dateline, a comma or full stop may. */
function bodyAfter(text: string, from: number, unclosed: boolean): number {
  let at = from;
  while (at < text.length && (/\s/u.test(text.charAt(at)) || (unclosed && /[,.]/.test(text.charAt(at)))))
    at++;
  return at;
}

type DateFound = Span & { readonly iso: string | null };

function dateAt(text: string, at: number): DateFound | undefined {
  const start = at + (DATE_SEPARATOR.exec(text.slice(at))?.[0].length ?? 0);
  if (start === at) return undefined;
  const printed = text.slice(start, start + 40);
  const word = FIRST_WORD.exec(printed)?.[0] ?? '';
  const isMonth = monthNumber(word) !== undefined;
  // Careless copies have `march 17` and `MArch 17`.
  const rest = isMonth ? capitalised(word) + printed.slice(word.length) : printed;
  if (MAY_BE_DATE.test(rest)) {
    const first = dateAtStart(rest);
    if (first !== undefined) return { start, end: start + first.end, iso: isoDate(first) ?? null };
  }
  const day = DAY_ALONE.exec(printed);
  if (day !== null) return { start, end: start + day[0].length, iso: null };
  const weekday = ONLY_WEEKDAY.exec(rest);
  if (weekday !== null) return { start, end: start + weekday[0].length, iso: null };
  if (isMonth && MONTH_ALONE.test(printed.slice(word.length)))
    return { start, end: start + word.length, iso: null };
  return undefined;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** What stands behind a comma at `at` and narrows the place down: a state, a province, a country. */
function qualifierAt(text: string, at: number, resources: Tables): Span | undefined {
  const match = QUALIFIER.exec(text.slice(at, at + 80));
  if (match === null) return undefined;
  const words = match[1] ?? '';
  const start = at + match[0].length - words.length;
  const known = (form: string): boolean =>
    resources.places.qualifier(form) !== undefined || resources.places.qualifier(`${form}.`) !== undefined;
  const ends = [...words.matchAll(/[ \t]|$/g)].map(({ index }) => index).reverse();
  const length = ends.find((end) => end > 0 && known(words.slice(0, end)));
  if (length !== undefined) return { start, end: start + length };
  const plain = words.replace(/\.$/, '');
  return known(plain) ? { start, end: start + plain.length } : undefined;
}
