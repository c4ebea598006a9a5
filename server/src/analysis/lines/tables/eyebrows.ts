import { DASHES } from '../../../text/character-classes';
import { classOf, SPACE } from '../../../text/characters';
import type { StatusValue } from '../../model/dump';

/** What an eyebrow says: the state of the story, its genre, or the section it ran in. */
export type Eyebrow =
  | { readonly says: 'status'; readonly value: StatusValue }
  | { readonly says: 'genre'; readonly value: string }
  | { readonly says: 'section'; readonly value: string };

/** Words for the state of a story, as wires and sites print them before a headline. General knowledge. */
const STATUS_ROWS: readonly (readonly [RegExp, StatusValue])[] = [
  [/^(?:updated?|update \d{1,2}|wrapup \d{1,2}|writethru|(?:\d(?:st|nd|rd|th) )?(?:lead|ld))$/i, 'updated'],
  [/^(?:corrected|correction|corrective|refile|clarification|corrected-update \d{1,2})$/i, 'corrected'],
  [/^(?:story withdrawn|withdrawn|kill|withheld|mandatory kill)$/i, 'withdrawn'],
  [/^(?:embargoed|embargo|hold|hold for release|embargoed until .{1,60})$/i, 'embargoed'],
  [/^(?:urgent|flash|bulletin|alert|snap)$/i, 'urgent'],
  [/^(?:breaking|breaking news|just in|developing|developing story|live|live updates)$/i, 'breaking'],
  [/^(?:repeat|rpt|(?:repeat|rpt)-.{1,20})$/i, 'repeat'],
  [/^(?:advisory|media advisory|notice to editors)$/i, 'advisory'],
];

/** Genres after the IPTC genre list, with the words sites use for them. */
const GENRES = new Set(
  `analysis,opinion,editorial,comment,commentary,column,review,interview,profile,feature,explainer,exclusive,special report,
fact check,factbox,q&a,obituary,letters,letter,blog,podcast,video,gallery,press release,investigation,long read,essay,op-ed,
insight,newsmaker,preview,timeline,transcript,live blog,perspective,guest post,viewpoint`
    .split(',')
    .map((word) => word.trim()),
);

/** Section names common on front pages. */
const SECTIONS = new Set(
  `world,world news,politics,business,economy,markets,finance,money,sports,sport,football,culture,arts,entertainment,lifestyle,
science,health,technology,tech,environment,climate,education,travel,local,local news,national,national news,nation,international,
international news,news,top news,latest news,middle east,asia,asia pacific,asia-pacific,south asia,europe,africa,americas,americas news,
latin america,us news,u.s. news,uk news,india,china,society,law,crime,energy,media,weather,style,food,books,music,film,autos,
industry,companies,commodities,metro,city,region,regional,defense,defence,security,diplomacy,home news,community`
    .split(',')
    .map((word) => word.trim()),
);

/** Eyebrows are short. UTF-16. */
const LONGEST_EYEBROW = 80;
/** Most name no more than this; only an embargo, a repetition and a release say when or of what. UTF-16. */
const LONGEST_NAME = 24;
const LONGER = /^(?:embargoed until|repeat-|rpt-|(?:for|news) (?:immediate )?release\b)/i;

/** What a short line or headline prefix says as an eyebrow, or undefined. Case does not count; a closing colon or dash is dropped. */
export function readEyebrow(line: string): Eyebrow | undefined {
  if (line.length > LONGEST_EYEBROW * 2) return undefined;
  const words = withoutMarks(line);
  if (words.length === 0 || words.length > LONGEST_EYEBROW) return undefined;
  if (words.length > LONGEST_NAME && !LONGER.test(words)) return undefined;
  for (const [pattern, value] of STATUS_ROWS) if (pattern.test(words)) return { says: 'status', value };
  const lower = words.toLowerCase();
  if (/^(?:for|news) (?:immediate )?release\b/.test(lower)) return { says: 'genre', value: 'press release' };
  if (GENRES.has(lower)) return { says: 'genre', value: lower };
  if (SECTIONS.has(lower)) return { says: 'section', value: words };
  return undefined;
}

function withoutMarks(line: string): string {
  let end = line.length;
  while (end > 0 && isBlankOr(`${DASHES}:|*)]`, line, end - 1)) end--;
  let start = 0;
  while (start < end && isBlankOr(`${DASHES}*|>•([`, line, start)) start++;
  return line.slice(start, end);
}

function isBlankOr(marks: string, line: string, index: number): boolean {
  return (classOf(line.charCodeAt(index)) & SPACE) !== 0 || marks.includes(line.charAt(index));
}

/** A status set before a headline on the same line: `UPDATE 1-`, `CORRECTED-`, `RPT-`, `BREAKING:`, `EXCLUSIVE |`. */
const PREFIX = new RegExp(
  String.raw`^\s*((?:(?:(?:rpt|repeat|corrected|refile)-)?(?:update \d{1,2}|wrapup \d{1,2})|updated?|corrected|correction|refile|rpt|repeat|breaking(?: news)?|urgent|exclusive|analysis|opinion|factbox|explainer|q&a|live|watch|video|interview|feature|insight|timeline|special report|withdrawn|story withdrawn|embargoed)\s?(?:[${DASHES}:|]|\s-\s)|\((?:(?:\d(?:st|nd|rd|th) )?(?:lead|ld)|urgent|corrected|correction|breaking|update|updated)\))\s*(?=\S)`,
  'i',
);

/** The prefix's span within the line, mark included, and what it says; undefined without one. UTF-16, relative. */
export function readEyebrowPrefix(
  line: string,
): { readonly start: number; readonly end: number; readonly eyebrow: Eyebrow } | undefined {
  const match = PREFIX.exec(line);
  const words = match?.[1];
  if (match === null || words === undefined) return undefined;
  const eyebrow = readEyebrow(words);
  if (eyebrow === undefined) return undefined;
  const start = match[0].indexOf(words);
  return { start, end: start + words.length, eyebrow };
}
