import { DASHES } from '../../text/character-classes';
import type { Evidence } from '../model/evidence';
import { looksLikeMasthead } from '../lines/tables/mastheads';
import type { Tables } from '../resources/tables';
import type { ArticleLine } from './anatomy';
import type { AnatomyDraft } from './draft';
import type { OutletNaming } from './outlet-attribution';
import { addStamps } from './stamps';
import type { TimestampParse } from '../parsers/timestamp/timestamp';

/** Reads a line that names the outlet and nothing else; one the table lacks is taken as printed. */
export function readOutletLine(draft: AnatomyDraft, line: ArticleLine, resources: Tables): void {
  const stamps = addStamps(draft, line, resources);
  const bare = withoutStamps(line, stamps);
  const start = SOURCE_LABEL.exec(bare)?.[0].length ?? 0;
  // A name stands on one side of a stamp: what follows behind it is the writer's, or nobody's.
  const text = bare.slice(0, stamps.find(({ labelStart }) => labelStart > start)?.labelStart);
  const end = supplierStart(text, start, nameEnd(text, start), resources);
  const printed = text.slice(start, end);
  if (printed === '') return;
  const base = printed.replace(/\s*\([^)]*\)$/u, '');
  const known = resources.outlets.lookup(printed) ?? resources.outlets.lookup(base);
  // A number of the issue may stand behind the name.
  const name = printed.replace(/,? (?:no|nr|núm|n°|nº)\.? ?\d[\d .]*$/iu, '');
  const numbered = known === undefined && name !== printed ? resources.outlets.lookup(name) : undefined;
  if (numbered !== undefined) {
    const at = line.start + start;
    addOutlet(draft, line, { start: at, end: at + name.length, name: numbered.name, how: 'header' });
    return;
  }
  if (known === undefined && !readsAsName(base)) return;
  addOutlet(draft, line, {
    start: line.start + start,
    end: line.start + end,
    name: known?.name ?? printed,
    how: 'header',
  });
}

const SUPPLIED = /\s+(?:with|avec|mit|con|com|met)\s+(?=\S{2,30}$)/iu;

/** Who supplied the text may stand behind the name (`The Gazette with AFP`): where the name ends before that. */
function supplierStart(text: string, start: number, end: number, resources: Tables): number {
  const name = text.slice(start, end);
  const match = SUPPLIED.exec(name);
  if (match === null || match.index === 0) return end;
  const supplier = resources.outlets.lookup(name.slice(match.index + match[0].length));
  return supplier?.kind === 'agency' ? start + match.index : end;
}

const BEHIND_OUTLET = new RegExp(String.raw`[${DASHES}\s)\].,|"·•/]`, 'u');
const SOURCE_LABEL = new RegExp(
  String.raw`^[${DASHES}\s(["|,·•/]*(?:(?:source|via|from|outlet|publication)\s*:\s*)?`,
  'iu',
);

/** An outlet the tables lack is believed only if it reads as a name: few words, none of them a sentence's. */
function readsAsName(printed: string): boolean {
  return (
    !/[:?!]/.test(printed) &&
    printed.split(/\s+/u).length <= 6 &&
    !/\s(?:is|are|was|were|has|have|will|to|as|after|over|with)\s/u.test(printed)
  );
}

/** What was done to the text, as moderated lists note behind their source (`[edited]`); its closing bracket may be cut off. */
const EDITED = /[ \t]*\[[^\][]{2,80}$/u;

/** Where the name ends: marks behind it are left out, save a bracket that closes one within it (`The Times (London)`). */
function nameEnd(text: string, start: number): number {
  let end = text.length;
  while (end > start && BEHIND_OUTLET.test(text.charAt(end - 1))) end--;
  const name = text.slice(start, end);
  const edited = EDITED.exec(name)?.index ?? 0;
  if (edited > 0) return start + edited;
  return name.lastIndexOf('(') > name.lastIndexOf(')') && text.charAt(end) === ')' ? end + 1 : end;
}

/** Reads a line of timestamps, with the outlet that may stand beside them. */
export function readStampLine(draft: AnatomyDraft, line: ArticleLine, resources: Tables): void {
  const stamps = addStamps(draft, line, resources);
  const known = resources.outlets.find(withoutStamps(line, stamps));
  if (known.length === 0 && stamps.length > 0) addUnknownBeside(draft, line, stamps);
  for (const match of known) {
    addOutlet(draft, line, {
      start: line.start + match.start,
      end: line.start + match.end,
      name: match.outlet.name,
      how: 'header',
    });
  }
}

/** All that stands beside a stamp, where it reads like the name of an outlet that no table has. */
function addUnknownBeside(draft: AnatomyDraft, line: ArticleLine, stamps: readonly TimestampParse[]): void {
  const bare = withoutStamps(line, stamps);
  const start = /^[^\p{L}\p{N}]*/u.exec(bare)?.[0].length ?? 0;
  const end = bare.length - (/[^\p{L}\p{N})]*$/u.exec(bare)?.[0].length ?? 0);
  const name = bare.slice(start, end);
  if (!looksLikeMasthead(name)) return;
  addOutlet(draft, line, { start: line.start + start, end: line.start + end, name, how: 'header' });
}

/** The line's text with its stamps blanked out, so that a name they touch ends where they begin (`Associated PressApril 28`). */
function withoutStamps(line: ArticleLine, stamps: readonly TimestampParse[]): string {
  let rest = line.text;
  for (const { labelStart, end } of stamps)
    rest = rest.slice(0, labelStart) + ' '.repeat(end - labelStart) + rest.slice(end);
  return rest;
}

/** Records where the article names its outlet: a span, an organization, and a vote on who published it. */
export function addOutlet(draft: AnatomyDraft, line: ArticleLine, naming: OutletNaming): void {
  const evidence: readonly Evidence[] = [{ clue: OUTLET_CLUES[naming.how], detail: naming.name }];
  draft.outlets.push(naming);
  draft.spans.push({ start: naming.start, end: naming.end, kind: 'outlet', evidence });
  draft.mentions.push({
    start: naming.start,
    end: naming.end,
    text: line.text.slice(naming.start - line.start, naming.end - line.start),
    kind: 'organization',
    evidence,
  });
}

const OUTLET_CLUES = {
  dateline: 'outlet-in-dateline',
  byline: 'outlet-after-byline',
  header: 'outlet-in-header',
  copyright: 'outlet-in-copyright',
  suffix: 'outlet-in-suffix',
  field: 'outlet-in-field',
} as const;
