import { DASHES } from '../../text/character-classes';
import type { Tables } from '../resources/tables';
import { looksLikeMasthead } from './tables/mastheads';

/**
 * How a short line names an outlet: it is nothing else, says that it gives the source, has the outlet behind a bar or
 * a dash, names it somewhere, or reads like the name of one that no table has.
 */
export type OutletOnLine = 'none' | 'only' | 'source' | 'suffix' | 'within' | 'masthead';

const SOURCE = /^(?:source|via|from|outlet|publication)\s*:\s*(.{2,60})$/i;
const IN_BRACKETS = /\s*\([^)]{2,30}\)$/u;
/** What stands between a headline and the outlet behind it. */
const MARK_BEFORE = new RegExp(String.raw`(?:\s[${DASHES}|•]\s|[|•(:])\s*$`, 'u');

/** How the trimmed line `text` names an outlet; without a colon it says no source. */
export function outletOnLine(text: string, hasColon: boolean, resources: Tables): OutletOnLine {
  const bare = withoutBrackets(text);
  if (hasColon && SOURCE.test(bare)) return 'source';
  const { outlets } = resources;
  if (outlets.lookup(bare) !== undefined) return 'only';
  // The town in brackets behind the name closes with the mark that `bare` has lost (`The Times (London)`).
  const base = text.endsWith(')') ? text.replace(IN_BRACKETS, '') : text;
  if (base !== text && base !== '' && outlets.lookup(base) !== undefined) return 'only';
  if (looksLikeMasthead(bare === text || base !== text ? text : bare)) return 'masthead';
  const last = outlets.find(text).at(-1);
  if (last === undefined) return 'none';
  const tail = text.slice(last.end);
  const lead = text.slice(0, last.start);
  if (/^\W*$/u.test(tail) && MARK_BEFORE.test(lead)) return 'suffix';
  return last.ambiguous ? 'none' : 'within';
}

/** The text without a bracket that opens it and the marks that close it. */
function withoutBrackets(text: string): string {
  let start = 0;
  if (text.startsWith('(') || text.startsWith('[')) start = text.length - text.slice(1).trimStart().length;
  let end = text.length;
  while (end > start && ')].,|'.includes(text.charAt(end - 1))) end--;
  return end < text.length ? text.slice(start, end).trimEnd() : text.slice(start);
}
