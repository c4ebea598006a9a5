import { Span } from '../../text/span';
import { Resources } from '../resources/resources';
import { WEEKDAY } from './month-names';
import { findDates, isoDate } from './printed-date';

/** A dateline as far as its form goes; offsets relative to its first character. */
export interface DatelineDraft {
  readonly places: readonly Span[];
  /** What narrows the place down: `, Conn.`, `, CHINA`. */
  readonly qualifiers: readonly Span[];
  readonly date: string | null;
  readonly dateSpan: Span | null;
  readonly agency: (Span & { readonly name: string; readonly known: boolean }) | null;
  /** What closes it: a dash, a colon, or nothing. */
  readonly dash: boolean;
  readonly colon: boolean;
  readonly end: number;
  readonly bodyStart: number;
}

const QUALIFIER = /^,[ \t]?((?:\p{Lu}[\p{L}'’-]*\.?)(?:[ \t]\p{Lu}[\p{L}'’-]*\.?){0,3}|(?:\p{Lu}\.){2,3})/u;
const BRACKET = /^[ \t]?(?:\(([^()]{2,50})\)|\/([^/]{2,40})\/(?=[ \t]*[-–—]))/u;
const DASH_THEN_BRACKET = /^[ \t]?[-–—]{1,3}[ \t]?(?=\()/u;
const DASH = /^(?:[ \t\u00a0]*(?:-{1,3}|[–—―_]{1,2})[ \t\u00a0]*|[ \t\u00a0]+[-–—―_]{1,3}[ \t\u00a0]*)/u;
const BARE_AGENCY = /^[ \t]([\p{Lu}]{2,8}|Reuters|Xinhua)(?=[ \t]*[-–—])/u;
const DATE_SEPARATOR = /^[ \t]?,?[ \t]{0,2}/u;
const ONLY_WEEKDAY = new RegExp(`^(?:${WEEKDAY})(?!\\p{L})`, 'u');

/** Most parts behind the place: two qualifiers, a date, an agency. */
const MOST_PARTS = 5;

/** Reads what follows the place names: qualifiers, date, agency, dash, in any order that news prints. Undefined if nothing of it is there. */
export function readTail(
  text: string,
  places: readonly Span[],
  resources: Resources,
): DatelineDraft | undefined {
  let at = places.at(-1)?.end ?? 0;
  const qualifiers: Span[] = [];
  let date: string | null = null;
  let dateSpan: Span | null = null;
  let agency: DatelineDraft['agency'] = null;
  let dashed = false;
  for (let part = 0; part < MOST_PARTS; part++) {
    const found: DateFound | undefined = dateSpan === null ? dateAt(text, at) : undefined;
    if (found !== undefined && (places.length > 0 || agency !== null)) {
      dateSpan = { start: found.start, end: found.end };
      date = found.iso;
      at = found.end;
      continue;
    }
    const qualifier =
      qualifiers.length < 2 && dateSpan === null && agency === null ? QUALIFIER.exec(text.slice(at)) : null;
    const narrowed = qualifier === null ? undefined : qualifierEnd(qualifier[1] ?? '', resources);
    if (qualifier !== null && narrowed !== undefined) {
      const start = at + qualifier[0].length - (qualifier[1]?.length ?? 0);
      qualifiers.push({ start, end: start + narrowed });
      at = start + narrowed;
      if (text.charAt(at) === ',' && DASH.test(text.slice(at + 1))) at++;
      continue;
    }
    const bracketFrom: number =
      agency === null ? at + (DASH_THEN_BRACKET.exec(text.slice(at))?.[0].length ?? 0) : at;
    const credit: AgencyFound | undefined =
      agency === null ? agencyAt(text, bracketFrom, resources, places.length > 0) : undefined;
    if (credit !== undefined) {
      dashed ||= bracketFrom > at;
      agency = credit.agency;
      at = credit.end;
      continue;
    }
    break;
  }
  const end = at;
  const dash = DASH.exec(text.slice(at));
  const colon = dash === null && text.charAt(at) === ':';
  const closed = dash?.[0].length ?? (colon ? 1 : 0);
  if (closed === 0 && agency === null && dateSpan === null) return undefined;
  if (places.length === 0 && agency?.known !== true) return undefined;
  let bodyStart = at + closed;
  while (/[\s\u00a0]/u.test(text.charAt(bodyStart)) && bodyStart < text.length) bodyStart++;
  if (closed === 0) while (/[,.]/.test(text.charAt(bodyStart))) bodyStart++;
  return { places, qualifiers, date, dateSpan, agency, dash: dash !== null || dashed, colon, end, bodyStart };
}

type DateFound = Span & { readonly iso: string | null };

function dateAt(text: string, at: number): DateFound | undefined {
  const start = at + (DATE_SEPARATOR.exec(text.slice(at))?.[0].length ?? 0);
  if (start === at) return undefined;
  const rest = text.slice(start, start + 40);
  const weekday = ONLY_WEEKDAY.exec(rest);
  if (/\d/.test(rest)) {
    const first = findDates(rest)[0];
    if (first?.start === 0) return { start, end: start + first.end, iso: isoDate(first) ?? null };
  }
  return weekday === null ? undefined : { start, end: start + weekday[0].length, iso: null };
}

/** How much of the words after a comma narrows the place down: a state, a province, a country. Undefined for none of it. */
function qualifierEnd(words: string, resources: Resources): number | undefined {
  const parts = words.split(/[ \t]/);
  for (let count = parts.length; count > 0; count--) {
    const form = parts.slice(0, count).join(' ');
    if (resources.places.qualifier(form) !== undefined) return form.length;
  }
  return undefined;
}

interface AgencyFound {
  readonly agency: NonNullable<DatelineDraft['agency']>;
  readonly end: number;
}

function agencyAt(
  text: string,
  at: number,
  resources: Resources,
  hasPlace: boolean,
): AgencyFound | undefined {
  const rest = text.slice(at);
  const bracket = BRACKET.exec(rest);
  if (bracket !== null) {
    const printed = bracket[1] ?? bracket[2] ?? '';
    const start = at + bracket[0].indexOf(printed, 1);
    const name = printed.trim();
    const outlet = resources.outlets.lookup(name);
    if (outlet !== undefined)
      return {
        agency: { start, end: start + printed.length, name: outlet.name, known: true },
        end: at + bracket[0].length,
      };
    if (hasPlace && /^\p{Lu}[\p{L} .&'’/-]*$/u.test(name) && name.split(' ').length <= 5) {
      return {
        agency: { start, end: start + printed.length, name, known: false },
        end: at + bracket[0].length,
      };
    }
    return undefined;
  }
  const bare = BARE_AGENCY.exec(rest)?.[1];
  const outlet = bare === undefined ? undefined : resources.outlets.lookup(bare);
  if (bare === undefined || outlet === undefined) return undefined;
  return {
    agency: { start: at + 1, end: at + 1 + bare.length, name: outlet.name, known: true },
    end: at + 1 + bare.length,
  };
}
