import { DASHES } from '../../../text/character-classes';
import { DATELINE_DASHES } from './dashes';
import type { Span } from '../../../text/span';
import type { Tables } from '../../resources/tables';
import { findDates, isoDate } from '../timestamp/printed-date';

/** The agency of a dateline; offsets relative to the dateline's first character. */
export interface DatelineAgency extends Span {
  readonly name: string;
  /** Whether the table of outlets has it. */
  readonly known: boolean;
}

/** An agency, and what stands in its brackets; offsets relative to the dateline's first character. */
export interface AgencyFound {
  readonly agency: DatelineAgency;
  /** Behind its closing bracket or stroke. */
  readonly end: number;
  /** A date inside the brackets (`(Marketwired - Apr 3, 2014)`). */
  readonly date?: Span & { readonly iso: string | null };
}

const BRACKET = /^[ \t]{0,3}\(([^()]{2,50})\)/u;
const STROKES = new RegExp(
  String.raw`^[ \t]?/[ \t]?([^/]{2,40}?)[ \t]?/(?=[ \t]*[${DATELINE_DASHES}.]|[ \t])`,
  'u',
);
const BARE = new RegExp(
  String.raw`^,?[ \t]([\p{Lu}]{2,8}|Reuters?|Xinhua)(?=[ \t]*[${DATELINE_DASHES}])`,
  'u',
);
const DATE_INSIDE = new RegExp(
  String.raw`^(.{2,30}?)[ \t][${DASHES}][ \t](?=\p{Lu}\p{L}{2,8}\.?[ \t]\d)`,
  'u',
);

/** A site or a paper behind a comma, as Indonesian papers print it (`BANDUNG, SUARAKOTA.com -`). */
const BEHIND_COMMA = new RegExp(
  String.raw`^,[ \t]([\p{L}\p{N}][\p{L}\p{N} .&-]{1,30}?)(?=[ \t]*[${DATELINE_DASHES}]{1,2}(?:[ \t]|$))`,
  'u',
);
const SITE = /^[\p{L}\p{N}-]{2,30}(?:\.(?:com|net|org|news|tv|id|co|info|co\.\p{L}{2}))$/u;

/**
 * The agency that stands at `at` in brackets, between strokes, or bare before the dash. `hasPlace` says that a place
 * stands before it: only then is a name in brackets believed that no table has.
 */
export function agencyAt(
  text: string,
  at: number,
  resources: Tables,
  hasPlace: boolean,
): AgencyFound | undefined {
  const rest = text.slice(at);
  const enclosed = BRACKET.exec(rest) ?? STROKES.exec(rest);
  if (enclosed === null)
    return bareAgency(rest, at, resources) ?? (hasPlace ? outletBehindComma(rest, at, resources) : undefined);
  const inside = enclosed[1] ?? '';
  const start = at + enclosed[0].indexOf(inside, 1);
  const end = at + enclosed[0].length;
  const dated = DATE_INSIDE.exec(inside);
  const printed = (dated?.[1] ?? inside).trim();
  const span = { start, end: start + printed.length };
  // A regional service stands behind its agency: `dpa/lno`.
  const outlet = resources.outlets.lookup(printed) ?? resources.outlets.lookup(printed.split('/')[0] ?? '');
  if (outlet !== undefined) {
    const agency = { ...span, name: outlet.name, known: true };
    return dated === null ? { agency, end } : { agency, end, ...dateInside(inside, start, dated[0].length) };
  }
  const looksLikeName = /^\p{Lu}[\p{L} .&'’/-]*$/u.test(printed) && printed.split(' ').length <= 5;
  if (!hasPlace || dated !== null || !looksLikeName) return undefined;
  return { agency: { ...span, name: printed, known: false }, end };
}

function dateInside(inside: string, start: number, from: number): Pick<AgencyFound, 'date'> {
  const [date] = findDates(inside.slice(from));
  if (date?.start !== 0) return {};
  return { date: { start: start + from, end: start + from + date.end, iso: isoDate(date) ?? null } };
}

/** A bare word is believed to be an agency only if it can be nothing else. */
function bareAgency(rest: string, at: number, resources: Tables): AgencyFound | undefined {
  const match = BARE.exec(rest);
  const bare = match?.[1];
  if (match === null || bare === undefined) return undefined;
  const outlet = resources.outlets.lookup(bare);
  const meant = bare.startsWith('Reuter') || !resources.outlets.find(bare).some((match) => match.ambiguous);
  if (outlet?.kind !== 'agency' || !meant) return undefined;
  const end = at + match[0].length;
  return { agency: { start: end - bare.length, end, name: outlet.name, known: true }, end };
}

/** An outlet that a comma parts from the place: known as one and as no place, or printed as the address of a site. */
function outletBehindComma(rest: string, at: number, { outlets, places }: Tables): AgencyFound | undefined {
  const match = BEHIND_COMMA.exec(rest);
  const printed = match?.[1];
  if (match === null || printed === undefined) return undefined;
  const outlet = outlets.lookup(printed);
  if (outlet === undefined && !SITE.test(printed)) return undefined;
  if (places.lookup(printed).length > 0 || places.qualifier(printed) !== undefined) return undefined;
  const end = at + match[0].length;
  return {
    agency: { start: end - printed.length, end, name: outlet?.name ?? printed, known: outlet !== undefined },
    end,
  };
}
