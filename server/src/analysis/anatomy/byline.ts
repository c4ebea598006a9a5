import { Span } from '../../text/span';
import { Resources } from '../resources/resources';
import { findTimestamps } from './timestamp';

/** A byline that fills a line; offsets relative to the line. The span includes "By" and excludes outlet, job and stamp. */
export interface BylineParse extends Span {
  /** Whether it says "By": a line of bare names is a byline only where the lines around make it one. */
  readonly by: boolean;
  /** Names as printed, without jobs. Empty for "By Our Correspondent". */
  readonly authors: readonly string[];
  readonly outlet: (Span & { readonly name: string }) | null;
}

/** One name: capitalised words, initials and particles. Bounded, so that matching stays linear. */
const NAME =
  /^(?:(?:(?:Mc|Mac|O['’]|D['’]|al-|el-|Al-|El-)?\p{Lu}[\p{L}\p{M}'’]{0,24}(?:-\p{L}[\p{L}\p{M}'’]{0,24}){0,3}|\p{Lu}\.(?:-?\p{Lu}\.){0,3}|de|da|di|del|della|der|den|van|von|bin|bint|ibn|al|el|la|le|dos|das|y|ter|ten|zu|abu|Jr\.?|Sr\.?|II|III|IV)(?:[ \t\u00a0]+|$)){1,6}$/u;
const LEAD = /^(?:by|von|par|por|di|door)(?::?[ \t\u00a0]+|:)/i;
const NO_PERSON =
  /^(?:(?:our|a|the) )?(?:special |own |staff |foreign |diplomatic |political |sports? |web |news |online |senior |city |crime |business )*(?:correspondents?|reporters?|writers?|desk|staff|agenc(?:y|ies)|editors?|bureau|team|editorial board|agence)$/i;
const JOB =
  /\b(?:writers?|correspondents?|reporters?|editors?|bureau chief|columnist|analyst|staff|critic|producer|photographer|contributors?|journalist|desk|chief|special to|press|news service|newspapers?)\b/i;
const PLACE_TAIL =
  /[ \t\u00a0]+(?:in|at|from)[ \t\u00a0]+(?:\p{Lu}[\p{L}.'’-]*(?:[ \t\u00a0,/]+(?:and[ \t\u00a0]+)?|$)){1,6}$/u;
const JOINT =
  /[ \t\u00a0]*(?:,[ \t\u00a0]*and[ \t\u00a0]+|,|[ \t\u00a0]and[ \t\u00a0]|[ \t\u00a0]AND[ \t\u00a0]|[ \t\u00a0]&[ \t\u00a0]|[ \t\u00a0]und[ \t\u00a0]|[ \t\u00a0]et[ \t\u00a0]|[ \t\u00a0]y[ \t\u00a0]|[|•/;])[ \t\u00a0]*/u;

/** Bylines are short; longer lines are running text. UTF-16. */
const LONGEST_BYLINE = 160;

/** Reads `line` as a byline, or null. The whole line must be one: names, then perhaps a job, a place, an outlet, a stamp. */
export function readByline(line: string, resources: Resources): BylineParse | null {
  if (line.length > LONGEST_BYLINE) return null;
  const start = line.length - line.trimStart().length;
  const lead = LEAD.exec(line.slice(start));
  const namesStart = start + (lead?.[0].length ?? 0);
  let end = beforeStamp(line, namesStart);
  if (end <= namesStart) return null;
  const outlet = outletTail(line, namesStart, end, resources);
  if (outlet !== null) end = trimEnd(line, namesStart, outlet.start);
  const spanEnd = end;
  let names = line.slice(namesStart, end);
  const place = PLACE_TAIL.exec(names);
  if (place !== null) names = names.slice(0, place.index);
  if (lead !== null && NO_PERSON.test(names)) return { start, end: spanEnd, by: true, authors: [], outlet };
  const parts = names.split(JOINT).map((part) => part.trim());
  const authors: string[] = [];
  let nameEnd = 0;
  for (const part of parts) {
    if (part === '') continue;
    if (authors.length > 0 && (JOB.test(part) || NO_PERSON.test(part))) continue;
    if (!isName(part)) return null;
    authors.push(part);
    nameEnd = names.indexOf(part, nameEnd) + part.length;
  }
  if (authors.length === 0 || authors.length > 8) return null;
  if (lead === null && !knownPeople(authors, resources)) return null;
  return {
    start,
    end:
      place === null && parts.length === authors.length
        ? spanEnd
        : Math.max(namesStart + nameEnd, place === null ? 0 : spanEnd),
    by: lead !== null,
    authors,
    outlet,
  };
}

function isName(part: string): boolean {
  return part.length >= 2 && part.length <= 60 && /\p{Lu}/u.test(part) && NAME.test(part) && !JOB.test(part);
}

/** Without "By" a line of capitalised words is a byline only if its words are names people bear. */
function knownPeople(authors: readonly string[], resources: Resources): boolean {
  return authors.every((author) => {
    const words = author.split(/[ \t\u00a0]+/u).filter((word) => /^\p{Lu}/u.test(word));
    const [first] = words;
    if (words.length < 2 || words.length > 4 || first === undefined) return false;
    if (resources.places.lookup(author).length > 0) return false;
    const cased = (word: string): string =>
      word === word.toUpperCase() && word.length > 2 ? word.charAt(0) + word.slice(1).toLowerCase() : word;
    return resources.names.isGiven(cased(first)) || resources.names.isFamilyFirst(cased(first));
  });
}

/** Where the part before a timestamp or a bar ends; the line's trimmed end without either. */
function beforeStamp(line: string, from: number): number {
  const stamp = /\d/.test(line) ? findTimestamps(line).find((found) => found.labelStart >= from) : undefined;
  return trimEnd(line, from, stamp?.labelStart ?? line.length);
}

function trimEnd(line: string, from: number, end: number): number {
  let at = end;
  while (at > from && /[\s,|•/(–—-]/u.test(line.charAt(at - 1))) at--;
  return at;
}

/** The outlet named behind the names: `By X CGTN`, `By X | Reuters`, `By X, The Hindu`. */
function outletTail(
  line: string,
  from: number,
  end: number,
  resources: Resources,
): (Span & { readonly name: string }) | null {
  const text = line.slice(from, end).replace(/[)\s]+$/u, '');
  const last = resources.outlets.find(text).at(-1);
  if (last === undefined || last.end !== text.length || last.start === 0) return null;
  const before = text.charAt(last.start - 1);
  if (!/[\s|,(/•-]/u.test(before)) return null;
  const joined = /\p{L}[ \t]$/u.test(text.slice(0, last.start));
  if (joined && last.ambiguous) return null;
  return { start: from + last.start, end: from + last.end, name: last.outlet.name };
}
