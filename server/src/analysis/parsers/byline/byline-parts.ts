import type { Span } from '../../../text/span';
import type { Tables } from '../../resources/tables';

const BLANK = '[ \\t\\u00a0]';

/** One name: capitalised words, initials and particles. Bounded, so that matching stays linear. */
export const NAME =
  /^(?:(?:(?:Mc|Mac|O['’]|D['’]|al-|el-|Al-|El-)?\p{Lu}[\p{L}\p{M}'’]{0,24}(?:-\p{L}[\p{L}\p{M}'’]{0,24}){0,3}|\p{Lu}\.(?:-?\p{Lu}\.){0,3}|de|da|di|del|della|der|den|van|von|bin|bint|ibn|al|el|la|le|dos|das|y|ter|ten|zu|abu|Jr\.?|Sr\.?|II|III|IV)(?:[ \t\u00a0]+|$)){1,6}$/u;
const NO_PERSON =
  /^(?:(?:our|a|the) )?(?:special |own |staff |foreign |diplomatic |political |sports? |web |news |online |senior |city |crime |business |wire )*(?:correspondents?|reporters?|reports?|services?|writers?|desk|staff|agenc(?:y|ies)|editors?|bureau|team|editorial board|agence)$/i;
/** Words for what somebody is at a paper. */
export const JOB =
  /\b(?:writers?|correspondents?|reporters?|editors?|bureau chief|columnist|analyst|staff|critic|producer|photographer|contributors?|journalist|desk|chief|special to|press|news service|newspapers?)\b/i;
/** A job that stands behind the name without a comma. */
const JOB_BEHIND = new RegExp(
  `${BLANK}(?:(?:AP|AFP|Senior|Chief|Staff|Special|Political|Foreign|Business|Sports?|Science|Health|Technology|News|Associated Press)${BLANK}){0,3}` +
    `(?:Writers?|Correspondents?|Reporters?|Editors?|Columnist|Contributors?)$`,
  'iu',
);
const PLACE_BEHIND = new RegExp(
  `${BLANK}(?:in|at|from)${BLANK}(?:\\p{Lu}[\\p{L}.'’-]{0,30}(?:${BLANK}|$)){1,5}$`,
  'u',
);
const PLACE_ALONE = new RegExp(`^(?:in|at|from)${BLANK}(?=\\p{Lu})`, 'u');
const OUTLET_BEHIND = new RegExp(`${BLANK}(?:of|for|Of|For|OF|FOR)${BLANK}(?=\\S)`, 'u');
const UNKNOWN_OUTLET = new RegExp(`^the${BLANK}(?:\\p{Lu}[\\p{L}'’-]{1,30}(?:${BLANK}|$)){1,5}$`, 'u');
const TITLE = new RegExp(
  `^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Rev|Sen|Rep|Gov|Lt|Col|Gen|Maj|Capt|Sgt)\\.?${BLANK}){1,3}`,
  'u',
);
const OUTLETS_WRITER = new RegExp(
  `^(.{2,40}?)${BLANK}(?:staff )?(?:writers?|correspondents?|reporters?)${BLANK}`,
  'iu',
);

/** What a part of a byline between its commas and "and"s is; offsets relative to the part. */
export type BylinePart =
  | { readonly is: 'author'; readonly name: string; readonly end: number; readonly outlet?: NamedOutlet }
  | { readonly is: 'place' }
  | { readonly is: 'desk' }
  | { readonly is: 'job' }
  | { readonly is: 'outlet'; readonly outlet: NamedOutlet };

/** An outlet in a byline, with its canonical name; the printed one where the table lacks it. */
export type NamedOutlet = Span & { readonly name: string };

/** Reads one part, trimmed; `first` where nothing stands before it. Undefined for what no byline has. */
export function readPart(part: string, first: boolean, resources: Tables): BylinePart | undefined {
  if (NO_PERSON.test(part)) return { is: 'desk' };
  const outlet = wholeOutlet(part, resources);
  if (outlet !== undefined) return { is: 'outlet', outlet };
  if (!first) {
    if (JOB.test(part)) return { is: 'job' };
    if (PLACE_ALONE.test(part) || resources.places.qualifier(part) !== undefined) return { is: 'place' };
    if (resources.places.lookup(part).length > 0 && !isGivenFirst(part, resources)) return { is: 'place' };
  }
  return readAuthor(part, resources);
}

/** The outlet that `text` names and nothing else, perhaps as its staff (`Reuters Staff`) or with "Of" before it. */
export function wholeOutlet(text: string, resources: Tables): NamedOutlet | undefined {
  const lead = /^(?:of[ \t\u00a0]+)?(?:the[ \t\u00a0]+(?=\p{Lu}))?/iu.exec(text)?.[0].length ?? 0;
  const after = JOB_BEHIND.exec(text)?.index ?? text.length;
  const end =
    /[ \t\u00a0](?:Staff|News Desk|Bureau|News Service)$/iu.exec(text.slice(0, after))?.index ?? after;
  for (const start of new Set([0, lead])) {
    const known = start < end ? resources.outlets.lookup(text.slice(start, end)) : undefined;
    if (known !== undefined) return { start, end, name: known.name };
  }
  return undefined;
}

function readAuthor(part: string, resources: Tables): BylinePart | undefined {
  let end = part.length;
  const outlet = outletAfter(part, resources);
  if (outlet !== undefined) end = outlet.from;
  end = PLACE_BEHIND.exec(part.slice(0, end))?.index ?? end;
  end = JOB_BEHIND.exec(part.slice(0, end))?.index ?? end;
  const handle = /[ \t\u00a0]?\(?@\w{1,30}\)?$/.exec(part.slice(0, end));
  const nameEnd = handle?.index ?? end;
  const writer = OUTLETS_WRITER.exec(part);
  const staffOf = writer?.[1] === undefined ? undefined : resources.outlets.lookup(writer[1]);
  const lead = staffOf === undefined ? (TITLE.exec(part)?.[0].length ?? 0) : (writer?.[0].length ?? 0);
  const name = part.slice(lead, nameEnd);
  if (!isName(name)) return undefined;
  const placeKept = PLACE_BEHIND.exec(part)?.index === nameEnd;
  return {
    is: 'author',
    name,
    end: placeKept ? part.length : nameEnd,
    ...(outlet?.outlet === undefined ? {} : { outlet: outlet.outlet }),
  };
}

interface OutletAfter {
  /** From where it is no name any more. */
  readonly from: number;
  /** Undefined for one the table lacks: an outlet is not guessed from a preposition. */
  readonly outlet: NamedOutlet | undefined;
}

/** `Amara Okello of the Harbour Herald`, `Peter Marsh for KBC`. */
function outletAfter(part: string, resources: Tables): OutletAfter | undefined {
  const match = OUTLET_BEHIND.exec(part);
  if (match === null) return undefined;
  const start = match.index + match[0].length;
  const outlet = wholeOutlet(part.slice(start), resources);
  if (outlet === undefined)
    return UNKNOWN_OUTLET.test(part.slice(start)) ? { from: match.index, outlet: undefined } : undefined;
  return { from: match.index, outlet: { ...outlet, start: start + outlet.start, end: start + outlet.end } };
}

function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 60 && /\p{Lu}/u.test(text) && NAME.test(text) && !JOB.test(text);
}

function isGivenFirst(text: string, resources: Tables): boolean {
  return /[ \t\u00a0]/u.test(text) && resources.names.isGiven(/^\p{L}+/u.exec(text)?.[0] ?? '');
}

/** Without "By" a line of capitalised words is a byline only if its words are names people bear. */
export function arePeople(authors: readonly string[], resources: Tables): boolean {
  return authors.every((author) => {
    const words = author.split(/[ \t\u00a0]+/u).filter((word) => /^\p{Lu}/u.test(word));
    const [first] = words;
    if (words.length < 2 || words.length > 4 || first === undefined) return false;
    if (resources.places.lookup(author).length > 0) return false;
    return mayBeginName(first, resources);
  });
}

/** Whether the word, perhaps in capitals, is a given name or a family name that is written first. */
export function mayBeginName(word: string, { names }: Tables): boolean {
  const inCapitals = word.length > 2 && word === word.toUpperCase();
  const cased = inCapitals ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  return names.isGiven(cased) || names.isFamilyFirst(cased);
}
