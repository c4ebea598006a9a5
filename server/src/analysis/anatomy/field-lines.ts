import { Resources } from '../resources/resources';
import { ArticleLine } from './anatomy';
import { AnatomyDraft } from './draft';
import { readByline } from './byline';
import { registerOf, textOn, trimmed } from './line-text';
import { addOutlet } from './outlet-lines';
import { addStamps } from './stamps';
import { readWireNames } from './wire-lines';

/** Reads an export's labelled field, verbatim, and what it says about the article. */
export function readFieldLine(draft: AnatomyDraft, line: ArticleLine, resources: Resources): void {
  const span = trimmed(line);
  const { wire } = line.roled.sketch.boilerplate ?? {};
  const clue = wire !== undefined ? 'known-phrase' : 'export-marker';
  draft.spans.push({ ...span, kind: 'metadata', evidence: [{ clue }] });
  if (wire !== undefined) readWireNames(draft, line, resources);
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
