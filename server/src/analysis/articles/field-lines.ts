import type { Layout } from '../facts/layout';
import type { Tables } from '../resources/tables';
import type { ArticleLine } from './anatomy';
import { readBodyLine } from './body-lines';
import type { AnatomyDraft } from './draft';
import { addFieldMeaning } from './field-meaning';
import { fieldValue, isWithinValue, readingOf, startsField } from './field-value';
import { trimmed } from './line-text';
import { readMarkLine } from './marker-lines';
import { readWireNames } from './wire-lines';

/** Reads an export's line: a labelled field with its value, verbatim, and what it says about the article; or a line of the format's without a label. */
export function readFieldLine(
  draft: AnatomyDraft,
  lines: readonly ArticleLine[],
  index: number,
  layout: Layout,
  resources: Tables,
): void {
  const line = lines[index];
  if (line === undefined) return;
  const span = trimmed(line);
  const { wire } = line.roled.features.boilerplate ?? {};
  const clue = wire !== undefined ? 'known-phrase' : 'export-marker';
  draft.spans.push({ ...span, kind: 'metadata', evidence: [{ clue }] });
  if (wire !== undefined) readWireNames(draft, line, resources);
  const { field } = line.roled.features;
  const format = draft.exportFormat;
  if (field === undefined || !startsField(line, format)) {
    if (!isWithinValue(lines, index, format)) readMarkLine(draft, line, resources);
    return;
  }
  const meaning = readingOf(field, format)?.meaning ?? 'other';
  if (meaning === 'text') {
    const from = Math.min(field.valueStart, line.text.length);
    const to = Math.min(field.valueEnd, line.text.length);
    if (to > from)
      readBodyLine(
        draft,
        { ...line, text: line.text.slice(from, to), start: line.start + from },
        undefined,
        layout,
        resources,
      );
    return;
  }
  const value = fieldValue(lines, index, field, format);
  draft.fields.push({
    start: span.start,
    end: value?.end ?? span.end,
    name: field.name,
    value: value?.text ?? '',
  });
  if (value !== undefined) addFieldMeaning(draft, value, meaning, resources);
}

/** Takes what a message is about for its headline, where its text has none. */
export function takeSubject(draft: AnatomyDraft): void {
  if (draft.headline !== null || draft.subject === undefined) return;
  const { start, end } = draft.subject;
  draft.headline = draft.subject;
  draft.spans.push({ start, end, kind: 'headline', evidence: [{ clue: 'export-marker' }] });
}
