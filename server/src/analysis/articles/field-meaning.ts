import type { FieldMeaning } from '../archives/formats';
import type { Tables } from '../resources/tables';
import type { AnatomyDraft } from './draft';
import { addDateline } from './body-lines';
import { parseDateline } from '../parsers/dateline/dateline';
import { addBylineField } from './byline-field';
import type { FieldValue } from './field-value';
import { registerOf } from './line-text';
import { addOutlet } from './outlet-lines';
import { addStamps } from './stamps';

/** Records what a field says about the article. A field said twice counts the first time. */
export function addFieldMeaning(
  draft: AnatomyDraft,
  value: FieldValue,
  meaning: FieldMeaning,
  resources: Tables,
): void {
  switch (meaning) {
    case 'headline':
      return addHeadline(draft, value);
    case 'deck':
      draft.decks.push({ start: value.start, end: value.end, text: value.text });
      draft.spans.push({
        start: value.start,
        end: value.end,
        kind: 'deck',
        evidence: [{ clue: 'export-marker' }],
      });
      draft.running.push({ start: value.start, end: value.end, register: registerOf(value.text) });
      return;
    case 'byline':
      return addBylineField(draft, value, resources);
    case 'outlet':
      return addPublisher(draft, value, resources, true);
    case 'sender':
      return addPublisher(draft, value, resources, false);
    case 'publication':
      addPublisher(draft, value, resources, true);
      addStamps(draft, value.line, resources);
      return;
    case 'section':
      draft.section ??= value.text.split(/;|, ?(?:p|pg|s)\. ?\d/i)[0]?.trim();
      return;
    case 'url':
      draft.url ??= /https?:\/\/[^\s<>"]+/.exec(value.text)?.[0];
      return;
    case 'date':
      addStamps(draft, value.line, resources);
      return;
    case 'dateline':
      return addFiled(draft, value, resources);
    case 'text':
    case 'short':
    case 'other':
      return;
  }
}

/** What mail programs put before what a message is about. */
const REPLY = /^(?:(?:re|fwd?|aw|wg|tr|rv|rif|enc|doorst)[ \u00a0]?:[ \u00a0]*){1,5}/i;

function addHeadline(draft: AnatomyDraft, value: FieldValue): void {
  if (draft.headline !== null) return;
  const isMessage = draft.exportFormat?.layout === 'message';
  const reply = isMessage ? (REPLY.exec(value.text)?.[0].length ?? 0) : 0;
  const headline = { start: value.start + reply, end: value.end, text: value.text.slice(reply) };
  if (headline.start >= headline.end) return;
  const { start, end } = headline;
  draft.running.push({ start, end, register: registerOf(headline.text) });
  if (isMessage) {
    draft.subject ??= headline;
    return;
  }
  draft.headline = headline;
  draft.spans.push({ start, end, kind: 'headline', evidence: [{ clue: 'export-marker' }] });
}

/** The outlet that the value names, without its edition and its place; a sender only where the tables know it. */
function addPublisher(draft: AnatomyDraft, value: FieldValue, resources: Tables, believed: boolean): void {
  const { start, end } = value.onLine;
  const text = value.line.text.slice(start - value.line.start, end - value.line.start).trimEnd();
  const whole = resources.outlets.lookup(text);
  const lead = /^["'“”\s]*/u.exec(text)?.[0].length ?? 0;
  const length = text.slice(lead).search(/\s*(?:[;,[<"“”]|\((?![^)]*\)$)|$)/u);
  const name = whole === undefined ? text.slice(lead, lead + length) : text;
  if (name === '') return;
  const known =
    whole ?? resources.outlets.lookup(name) ?? resources.outlets.lookup(name.replace(/\s*\([^)]*\)$/u, ''));
  if (known === undefined && !believed) return;
  const from = start + (whole === undefined ? lead : 0);
  addOutlet(draft, value.line, {
    start: from,
    end: from + name.length,
    name: known?.name ?? name,
    how: 'field',
  });
}

/** A dateline given as a field: it lacks the dash that the parser expects behind one. */
function addFiled(draft: AnatomyDraft, value: FieldValue, resources: Tables): void {
  if (draft.dateline !== null) return;
  const { start, end } = value.onLine;
  const from = start - value.line.start;
  const parse = parseDateline(`${value.line.text.slice(0, end - value.line.start)} -- `, from, resources);
  if (parse !== null && parse.start === from) return addDateline(draft, value.line, parse);
  const evidence = [{ clue: 'export-marker' }] as const;
  draft.dateline = { start, end, text: value.text, located: [], date: null, agency: null, evidence };
  draft.spans.push({ start, end, kind: 'dateline', evidence });
}
