import { Span } from '../../text/span';
import { Evidence } from '../evidence';
import { Eyebrow, readEyebrow } from '../lines/tables/eyebrows';
import { isCredit } from '../lines/tables/credits';
import { Resources } from '../resources/resources';
import { ArticleLine } from './anatomy';
import { readByline } from './byline';
import { AnatomyDraft } from './draft';
import { readHeadline } from './headline';
import { OutletNaming } from './outlet-attribution';

import { addStamps } from './stamps';

/** The line without outer blanks and marks; relative to the article. */
export function trimmed(line: ArticleLine): Span {
  const lead = /^[\s\ufeff]*/u.exec(line.text)?.[0].length ?? 0;
  const start = line.start + lead;
  return { start, end: Math.max(start, line.start + line.text.trimEnd().length) };
}

/** The text of an article-relative span that lies on `line`. */
export function textOn(line: ArticleLine, span: Span): string {
  return line.text.slice(span.start - line.start, span.end - line.start);
}

/** Reads a headline line: the article's headline, a further line of it, or its repetition under the stamp. */
export function readHeadlineLine(
  draft: AnatomyDraft,
  line: ArticleLine,
  before: ArticleLine | undefined,
  resources: Resources,
): void {
  const parse = readHeadline(line.text, resources);
  const span = { start: line.start + parse.start, end: line.start + parse.end };
  if (parse.prefix !== null)
    addEyebrow(
      draft,
      { start: line.start + parse.prefix.start, end: line.start + parse.prefix.end },
      line,
      parse.prefix.eyebrow,
    );
  if (parse.suffix !== null)
    addOutlet(draft, line, {
      start: line.start + parse.suffix.start,
      end: line.start + parse.suffix.end,
      name: parse.suffix.name,
      how: 'suffix',
    });
  const text = textOn(line, span);
  if (text === '') return;
  draft.running.push({ ...span, register: registerOf(text) });
  if (draft.headline === null) {
    draft.headline = { ...span, text };
    draft.spans.push({ ...span, kind: 'headline', evidence: headlineEvidence(text) });
    return;
  }
  const continues = before?.roled.role === 'headline' && draft.headline.text !== text;
  if (!continues) return;
  const joined = { start: draft.headline.start, end: span.end, text: `${draft.headline.text} ${text}` };
  draft.headline = joined;
  const index = draft.spans.findIndex((each) => each.kind === 'headline');
  draft.spans[index] = {
    start: joined.start,
    end: joined.end,
    kind: 'headline',
    evidence: headlineEvidence(joined.text),
  };
}

function headlineEvidence(text: string): readonly Evidence[] {
  return /[.!?]$/.test(text)
    ? [{ clue: 'short-line-before-long' }]
    : [{ clue: 'short-line-before-long' }, { clue: 'no-full-stop' }];
}

/** Reads a deck, or a crosshead once running text has begun. */
export function readDeckLine(draft: AnatomyDraft, line: ArticleLine): void {
  const span = trimmed(line);
  const text = textOn(line, span);
  const crosshead = draft.bodyLength > 0 || line.roled.role === 'crosshead';
  if (!crosshead) draft.decks.push({ ...span, text });
  draft.spans.push({ ...span, kind: crosshead ? 'crosshead' : 'deck', evidence: [] });
  draft.running.push({ ...span, register: registerOf(text) });
}

/** Reads an eyebrow: a status, a genre or a section. */
export function readEyebrowLine(draft: AnatomyDraft, line: ArticleLine): void {
  const span = trimmed(line);
  addEyebrow(draft, span, line, readEyebrow(textOn(line, span)));
}

function addEyebrow(draft: AnatomyDraft, span: Span, line: ArticleLine, eyebrow: Eyebrow | undefined): void {
  const text = textOn(line, span);
  draft.eyebrows.push({ ...span, text });
  draft.spans.push({
    ...span,
    kind: 'eyebrow',
    evidence: eyebrow === undefined ? [] : [{ clue: 'status-word', detail: eyebrow.says }],
  });
  if (eyebrow?.says === 'status') draft.status.push({ ...span, value: eyebrow.value });
  if (eyebrow?.says === 'genre') draft.genre ??= eyebrow.value;
  if (eyebrow?.says === 'section') draft.section ??= eyebrow.value;
}

/** Reads a byline with its outlet and stamp; a line the parser cannot take apart is a byline as a whole. */
export function readBylineLine(draft: AnatomyDraft, line: ArticleLine, resources: Resources): void {
  const parse = readByline(line.text, resources);
  const whole = trimmed(line);
  const span = parse === null ? whole : { start: line.start + parse.start, end: line.start + parse.end };
  const text = textOn(line, span);
  const authors = parse?.authors ?? [];
  draft.byline ??= { ...span, text, authors };
  draft.spans.push({
    ...span,
    kind: 'byline',
    evidence: [{ clue: parse?.by === false ? 'byline-name' : 'starts-with-by' }],
  });
  let from = 0;
  for (const author of authors) {
    const at = text.indexOf(author, from);
    if (at < 0) continue;
    draft.mentions.push({
      start: span.start + at,
      end: span.start + at + author.length,
      text: author,
      kind: 'person',
      evidence: [{ clue: 'byline-name' }],
    });
    from = at + author.length;
  }
  if (parse?.outlet != null)
    addOutlet(draft, line, {
      start: line.start + parse.outlet.start,
      end: line.start + parse.outlet.end,
      name: parse.outlet.name,
      how: 'byline',
    });
  addStamps(draft, line, resources);
}

/** Reads a line of timestamps, with the outlet that may stand beside them. */
export function readStampLine(draft: AnatomyDraft, line: ArticleLine, resources: Resources): void {
  const stamps = addStamps(draft, line, resources);
  const taken = (start: number, end: number): boolean =>
    stamps.some((stamp) => stamp.labelStart < end && start < stamp.end);
  for (const match of resources.outlets.find(line.text)) {
    if (taken(match.start, match.end)) continue;
    addOutlet(draft, line, {
      start: line.start + match.start,
      end: line.start + match.end,
      name: match.outlet.name,
      how: 'header',
    });
  }
}

const SOURCE_LABEL = /^[\s(["]*(?:(?:source|via|from|outlet|publication)\s*:\s*)?/iu;

/** Reads a line that names the outlet and nothing else; one the table lacks is taken as printed. */
export function readOutletLine(draft: AnatomyDraft, line: ArticleLine, resources: Resources): void {
  const start = SOURCE_LABEL.exec(line.text)?.[0].length ?? 0;
  const end =
    start + line.text.slice(start).replace(/[\s)\].,|"]+$/u, '').length + closingBracket(line.text, start);
  const printed = line.text.slice(start, end);
  if (printed === '') return;
  const base = printed.replace(/\s*\([^)]*\)$/u, '');
  const known = resources.outlets.lookup(printed) ?? resources.outlets.lookup(base);
  if (known === undefined && !readsAsName(base)) return;
  addOutlet(draft, line, {
    start: line.start + start,
    end: line.start + end,
    name: known?.name ?? printed,
    how: 'header',
  });
  addStamps(draft, line, resources);
}

/** An outlet the tables lack is believed only if it reads as a name: few words, none of them a sentence's. */
function readsAsName(printed: string): boolean {
  return (
    !/[:?!]/.test(printed) &&
    printed.split(/\s+/u).length <= 6 &&
    !/\s(?:is|are|was|were|has|have|will|to|as|after|over|with)\s/u.test(printed)
  );
}

/** 1 where the bracket cut off at the end closes one that opens within the name: `The Times (London)`. */
function closingBracket(text: string, start: number): number {
  const bare = text.slice(start).replace(/[\s)\].,|"]+$/u, '');
  return bare.lastIndexOf('(') > bare.lastIndexOf(')') && text.charAt(start + bare.length) === ')' ? 1 : 0;
}

/** Reads furniture: its type, the outlet a rights line names, a stray bracket. */
export function readBoilerplateLine(draft: AnatomyDraft, line: ArticleLine, resources: Resources): void {
  const span = trimmed(line);
  const text = textOn(line, span);
  if (line.roled.role === 'credit' || isCredit(text)) {
    draft.spans.push({ ...span, kind: 'credit', evidence: [{ clue: 'known-phrase' }] });
    return;
  }
  const row = line.roled.sketch.boilerplate;
  draft.spans.push({
    ...span,
    kind: 'boilerplate',
    type: row?.type ?? 'furniture',
    evidence: row === undefined ? [] : [{ clue: 'known-phrase' }],
  });
  if (row?.type !== 'rights') return;
  for (const match of resources.outlets.find(text)) {
    if (!match.ambiguous)
      addOutlet(draft, line, {
        start: span.start + match.start,
        end: span.start + match.end,
        name: match.outlet.name,
        how: 'copyright',
      });
  }
}

/** Reads words the compiler of the dump put in. */
export function readPosterLine(draft: AnatomyDraft, line: ArticleLine): void {
  const span = trimmed(line);
  const text = textOn(line, span);
  draft.spans.push({
    ...span,
    kind: 'poster',
    evidence: registerOf(text) === 'capitals' ? [{ clue: 'capitals-by-poster' }] : [],
  });
  draft.running.push({ ...span, register: registerOf(text) });
}

/** Marks a separator that lies within an article. */
export function readSeparatorLine(draft: AnatomyDraft, line: ArticleLine): void {
  draft.spans.push({ ...trimmed(line), kind: 'separator', evidence: [] });
}

/** Reads an export's labelled field, verbatim, and what it says about the article. */
export function readFieldLine(draft: AnatomyDraft, line: ArticleLine, resources: Resources): void {
  const span = trimmed(line);
  draft.spans.push({ ...span, kind: 'metadata', evidence: [{ clue: 'export-marker' }] });
  const { field, opens } = line.roled.sketch;
  if (opens !== undefined) draft.format = opens;
  if (field === undefined) return;
  if (field.capitals && draft.format === 'paste') draft.format = field.format;
  const valueSpan = { start: line.start + Math.min(field.valueStart, line.text.length), end: span.end };
  const value = textOn(line, valueSpan);
  draft.fields.push({ ...span, name: field.name, value });
  if (value === '') return;
  switch (field.meaning) {
    case 'headline':
      if (draft.headline === null) {
        draft.headline = { ...valueSpan, text: value };
        draft.spans.push({ ...valueSpan, kind: 'headline', evidence: [{ clue: 'export-marker' }] });
        draft.running.push({ ...valueSpan, register: registerOf(value) });
      }
      return;
    case 'byline':
      draft.byline ??= {
        ...valueSpan,
        text: value,
        authors: readByline(`By ${value}`, resources)?.authors ?? [],
      };
      draft.spans.push({ ...valueSpan, kind: 'byline', evidence: [{ clue: 'export-marker' }] });
      return;
    case 'outlet':
      addOutlet(draft, line, {
        ...valueSpan,
        name: resources.outlets.lookup(value)?.name ?? value,
        how: 'field',
      });
      return;
    case 'section':
      draft.section ??= value;
      return;
    case 'url':
      draft.url ??= value;
      return;
    case 'date':
      addStamps(draft, line, resources);
      return;
    case 'dateline':
    case 'other':
      return;
  }
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

/** How a line that is no running text uses capitals. */
export function registerOf(text: string): 'sentence' | 'title' | 'capitals' {
  const words = text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  if (upper > 3 && upper >= 4 * lower) return 'capitals';
  const long = words.filter((word) => word.length >= 4);
  const capitalised = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length >= 3 && capitalised >= long.length * 0.75 ? 'title' : 'sentence';
}
