import { DASHES } from '../../../text/character-classes';
import { allMatches } from '../../../text/all-matches';
import { classAt, LOWER } from '../../../text/characters';
import type { Span } from '../../../text/span';
import type { Tables } from '../../resources/tables';
import { withoutAsides } from './asides';
import {
  arePeople,
  type BylinePart,
  mayBeginName,
  type NamedOutlet,
  readPart,
  wholeOutlet,
} from './byline-parts';
import { findTimestamps } from '../timestamp/timestamp';

/** A byline that fills a line; offsets relative to the line. The span includes "By" and excludes outlet, job and stamp. */
export interface BylineParse extends Span {
  /** Whether it says "By": a line of bare names is a byline only where the lines around make it one. */
  readonly by: boolean;
  /** Names as printed, without titles and jobs. Empty for "By Our Correspondent". */
  readonly authors: readonly string[];
  readonly outlet: NamedOutlet | null;
  /** Where the writers are, each place by itself after a mark. */
  readonly places: readonly Span[];
}

const LEAD =
  /^(?:(?:(?:story|analysis|opinion|text|words|report|column|review|essay|written|reported)[ \t\u00a0])?by|von|par|por|di|door|av|af|oleh)(?::?[ \t\u00a0]+|:)|^(?:penulis|reporter|autor|auteur|autore|verfasser|yazan)[ \t\u00a0]?:[ \t\u00a0]+/i;
const JOINT =
  /[ \t\u00a0]*(?:,[ \t\u00a0]*and[ \t\u00a0]+|,|[ \t\u00a0](?:and|AND|&|und|et|y|e|en)[ \t\u00a0]|[|•/;])[ \t\u00a0]*/gu;

/** Bylines are short; longer lines are running text. UTF-16. */
const LONGEST_BYLINE = 160;
const MOST_AUTHORS = 8;
/** A line without "By" that has more words in small letters is a sentence or a headline. */
const MOST_SMALL_WORDS = 4;

/**
 * Reads a line as a byline, or null. The whole line must be one: names, then perhaps a job, a place, an outlet, a stamp.
 * Addresses and brackets beside the names are passed over.
 */
export function readByline(printed: string, resources: Tables): BylineParse | null {
  if (printed.length > LONGEST_BYLINE) return null;
  const line = withoutAsides(printed, (name) => resources.outlets.lookup(name) !== undefined);
  const start = line.length - line.trimStart().length;
  const lead = LEAD.exec(line.slice(start))?.[0] ?? '';
  if (lead === '' && (hasManySmallWords(line) || !mayNameSomebody(line, start, resources))) return null;
  const namesStart = start + lead.length;
  const stampless = beforeStamp(line, namesStart);
  const namesEnd = lead === '' ? stampless : stampless - goesOnLength(line.slice(namesStart, stampless));
  if (namesEnd <= namesStart) return null;
  if (lead === '') {
    // A photographer's line and the signature of a pasted post are no bylines.
    if (/[/@]/.test(printed.slice(0, namesEnd))) return null;
    const continued = secondLine(line.slice(start, namesEnd), start, resources);
    if (continued !== null) return continued;
  }
  const tail = outletTail(line, namesStart, namesEnd, resources);
  const end = tail === null ? namesEnd : trimEnd(line, namesStart, tail.start);
  const read = readParts(line, namesStart, end, resources);
  if (read === null || !isByline(lead, read, resources)) return null;
  return {
    start,
    end: withClosingBracket(printed, start, read.end),
    by: lead !== '',
    authors: read.authors,
    outlet: tail ?? read.outlet,
    places: read.places,
  };
}

/** A list of writers that a line break cuts off behind its "and". */
function goesOnLength(names: string): number {
  return /[ \t\u00a0](?:and|&|und|et|y|e|en)$/iu.exec(names)?.[0].length ?? 0;
}

function hasManySmallWords(line: string): boolean {
  let count = 0;
  for (let at = 0; at < line.length && count <= MOST_SMALL_WORDS; at++) {
    const begins = at === 0 || line.charAt(at - 1) === ' ' || line.charAt(at - 1) === '\t';
    if (begins && (classAt(line, at) & LOWER) !== 0) count++;
  }
  return count > MOST_SMALL_WORDS;
}

/** A word with a capital, and a blank behind it: the first of a name, if it is one. */
const FIRST_OF_NAME = /(?<![^ \t\u00a0,|•/;])\p{Lu}[^ \t\u00a0,|•/;]*(?=[ \t\u00a0])/gu;
const SAYS_FOR_WHOM = /^of[ \t\u00a0]|writer|correspondent|reporter/i;

/**
 * Whether a line without "By" may still be a byline: some word in it is a given name, or says for whom somebody wrote.
 * Spares most headlines all further reading; it may say yes to no byline, but not the other way round.
 */
function mayNameSomebody(line: string, start: number, resources: Tables): boolean {
  const text = line.slice(start);
  if (SAYS_FOR_WHOM.test(text)) return true;
  FIRST_OF_NAME.lastIndex = 0;
  for (let match = FIRST_OF_NAME.exec(text); match !== null; match = FIRST_OF_NAME.exec(text))
    if (mayBeginName(match[0], resources)) return true;
  return false;
}

/** The line below a name that says for whom it wrote: `Of HARBOUR NEWSWIRES`, `Associated Press Writer`. */
function secondLine(text: string, start: number, resources: Tables): BylineParse | null {
  if (!/^of[ \t\u00a0]|[ \t\u00a0](?:writer|correspondent|reporter)$/i.test(text)) return null;
  const outlet = wholeOutlet(text, resources);
  if (outlet === undefined) return null;
  const moved = { ...outlet, start: start + outlet.start, end: start + outlet.end };
  return { start, end: start + text.length, by: true, authors: [], outlet: moved, places: [] };
}

interface Parts {
  readonly authors: readonly string[];
  readonly outlet: NamedOutlet | null;
  /** Places that stand by themselves after a comma or a bar. Offsets relative to the line. */
  readonly places: readonly Span[];
  /** A desk or an outlet wrote it. */
  readonly nobody: boolean;
  readonly end: number;
}

function readParts(line: string, from: number, to: number, resources: Tables): Parts | null {
  const authors: string[] = [];
  let outlet: NamedOutlet | null = null;
  let nobody = false;
  const places: Span[] = [];
  let end = to;
  for (const span of partsOf(line.slice(from, to))) {
    const start = from + span.start;
    const part = readPart(line.slice(start, from + span.end), authors.length === 0, resources);
    if (part === undefined) return null;
    if (part.is === 'author') authors.push(part.name.replace(/[ \t\u00a0]{2,}/gu, ' '));
    if (part.is === 'author' || part.is === 'place')
      end = start + (part.is === 'author' ? part.end : span.end - span.start);
    if (part.is === 'place') places.push({ start, end: from + span.end });
    nobody ||= part.is === 'desk' || part.is === 'outlet';
    outlet ??= outletOf(part, start);
  }
  return { authors, outlet, nobody, places, end: authors.length === 0 ? to : end };
}

function outletOf(part: BylinePart, start: number): NamedOutlet | null {
  const outlet = part.is === 'author' || part.is === 'outlet' ? part.outlet : undefined;
  return outlet === undefined ? null : { ...outlet, start: start + outlet.start, end: start + outlet.end };
}

/** The parts between commas, "and"s and bars that hold something. Relative to the text. */
function partsOf(text: string): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    if (text.slice(start, end).trim() !== '') parts.push({ start, end });
  };
  for (const joint of allMatches(JOINT, text)) {
    add(joint.index);
    start = joint.index + joint[0].length;
  }
  add(text.length);
  return parts;
}

function isByline(lead: string, { authors, nobody, places }: Parts, resources: Tables): boolean {
  if (authors.length > MOST_AUTHORS) return false;
  if (lead === '') return authors.length > 0 && places.length === 0 && arePeople(authors, resources);
  // `Por Favor` and `Von der Leyen` begin with words that are no leads there.
  const foreign = !/by/i.test(lead);
  if (foreign && !authors.every((author) => /^\p{Lu}.*[ \t\u00a0]/u.test(author))) return false;
  return authors.length > 0 || nobody;
}

/** A byline that ends within brackets ends behind them. */
function withClosingBracket(line: string, start: number, end: number): number {
  const text = line.slice(start, end);
  const closes = /^[ \t]*[)\]]/u.exec(line.slice(end))?.[0].length ?? 0;
  return /[([][^)\]]*$/u.test(text) ? end + closes : end;
}

/** Where the part before a timestamp or a bar ends; the line's trimmed end without either. */
function beforeStamp(line: string, from: number): number {
  const stamp = /\d/.test(line) ? findTimestamps(line).find((found) => found.labelStart >= from) : undefined;
  return trimEnd(line, from, stamp?.labelStart ?? line.length);
}

const BEHIND_AUTHORS = new RegExp(String.raw`[${DASHES}\s,|•/(]`, 'u');

function trimEnd(line: string, from: number, end: number): number {
  let at = end;
  while (at > from && BEHIND_AUTHORS.test(line.charAt(at - 1))) at--;
  return at;
}

/** The outlet named behind the names: `By X CGTN`, `By X | Reuters`, `By X, The Hindu`. */
function outletTail(line: string, from: number, end: number, resources: Tables): NamedOutlet | null {
  const text = line.slice(from, end).replace(/[)\s]+$/u, '');
  const last = resources.outlets.find(text).at(-1);
  if (last === undefined || last.end !== text.length || last.start === 0) return null;
  const before = text.charAt(last.start - 1);
  if (!/[\s|,(/•-]/u.test(before)) return null;
  const lead = text.slice(0, last.start);
  // "of" and "for" belong to the outlet; "The" alone is no name.
  if (/(?:^|\s)(?:of|for)(?:\s+the)?\s+$|^the\s+$/iu.test(lead)) return null;
  const joined = /\p{L}[ \t]$/u.test(lead);
  if (joined && last.ambiguous) return null;
  return { start: from + last.start, end: from + last.end, name: last.outlet.name };
}
