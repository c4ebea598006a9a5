import { DASHES } from '../../text/character-classes';
import type { Span } from '../../text/span';
import type { Tables } from '../resources/tables';
import type { ArticleLine } from './anatomy';
import type { AnatomyDraft } from './draft';
import { textOn, trimmed } from './line-text';
import { addOutlet } from './outlet-lines';
import { readSourceLine } from './source-lines';
import { addClock, addStamps } from './stamps';

const LENGTH =
  /\b\d{1,3}(?:[.,\u00a0\u202f ]?\d{3})?(?: |\u00a0)(?:words|wörter|mots|palabras|parole|woorden|palavras)\b/iu;
const CLOCK = /^\d{1,2}[:.]\d{2}(?:$|\s?[ap]\.?m)/i;
const PAGE = /\bp\. ?\S.{0,20}$/iu;

/** Reads a line that its format prints without a label, and keeps what it holds as a field under its usual name. */
export function readMarkLine(draft: AnatomyDraft, line: ArticleLine, resources: Tables): void {
  const span = trimmed(line);
  const text = textOn(line, span);
  const format = draft.exportFormat;
  // The first line that may be a source code is one; the next such line is a page.
  const marks = line.roled.features.marks.filter((each) => each.format === format);
  const mark = marks.find((each) => !draft.fields.some(({ name }) => name === each.field)) ?? marks[0];
  if (format?.editionsUnmarked === true && mark === undefined) {
    draft.fields.push({ ...span, name: CLOCK.test(text) ? 'time' : 'edition', value: text });
    return;
  }
  if (mark?.kind === 'source') return readSourceLine(draft, line, resources);
  if (mark?.kind === 'key') return addKey(draft, span, text);
  if (mark?.field !== undefined) {
    draft.fields.push({ ...span, name: mark.field, value: text });
    if (mark.field === 'time') addClock(draft, text);
    if (mark.field === 'link') draft.url ??= text.replace(/^<|>$/g, '');
    return;
  }
  if (mark?.kind !== 'head') return;
  if (format?.headMark === 'monitored outlet') return addMonitored(draft, line, resources);
  const length = LENGTH.exec(text);
  if (length !== null) addPart(draft, 'length', span.start + length.index, length[0]);
  if (format?.headMark === 'bibliography') readBibliography(draft, line, resources);
}

/** A label that the format does not know is kept with its value. */
function addKey(draft: AnatomyDraft, span: Span, text: string): void {
  const colon = text.indexOf(':');
  const value = text.slice(colon + 1).trim();
  draft.fields.push({ ...span, name: text.slice(0, colon), value });
}

const BEFORE_STAMP = new RegExp(String.raw`[${DASHES}\s,;·|]+$`, 'u');

/** `Économie, samedi 5 janvier 2019 834 mots, p. 12`: section, date, length and page on one line. */
function readBibliography(draft: AnatomyDraft, line: ArticleLine, resources: Tables): void {
  const [stamp] = addStamps(draft, line, resources);
  const page = PAGE.exec(line.text);
  if (page !== null) addPart(draft, 'page', line.start + page.index, page[0].trimEnd());
  if (stamp === undefined) return;
  const lead = trimmed(line).start - line.start;
  const section = line.text.slice(lead, stamp.labelStart).replace(BEFORE_STAMP, '');
  if (!/\p{L}{2}/u.test(section)) return;
  const outlet = resources.outlets.lookup(section);
  if (outlet !== undefined) {
    const start = line.start + lead;
    return addOutlet(draft, line, { start, end: start + section.length, name: outlet.name, how: 'header' });
  }
  draft.section ??= section;
  addPart(draft, 'section', line.start + lead, section);
}

/** The outlet that was monitored; who monitored it is a third party. */
function addMonitored(draft: AnatomyDraft, line: ArticleLine, resources: Tables): void {
  const [outlet] = resources.outlets.find(line.text);
  if (outlet === undefined) return;
  addOutlet(draft, line, {
    start: line.start + outlet.start,
    end: line.start + outlet.end,
    name: outlet.outlet.name,
    how: 'header',
  });
}

function addPart(draft: AnatomyDraft, name: string, start: number, value: string): void {
  draft.fields.push({ start, end: start + value.length, name, value });
}
