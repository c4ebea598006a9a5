import { sourceDetails, sourceOutlet } from '../archives/source-line';
import type { Tables } from '../resources/tables';
import type { ArticleLine } from './anatomy';
import type { AnatomyDraft } from './draft';
import { textOn, trimmed } from './line-text';
import { addOutlet } from './outlet-lines';
import { addStamps } from './stamps';

/** Reads a line by which a press service tells outlet, date and page. An outlet that no table has is taken as printed. */
export function readSourceLine(draft: AnatomyDraft, line: ArticleLine, resources: Tables): void {
  const span = trimmed(line);
  const text = textOn(line, span);
  const outlet = sourceOutlet(text);
  if (outlet !== undefined) {
    const printed = text.slice(outlet.start, outlet.end);
    addOutlet(draft, line, {
      start: span.start + outlet.start,
      end: span.start + outlet.end,
      name: resources.outlets.lookup(printed)?.name ?? printed,
      how: 'header',
    });
  }
  addStamps(draft, line, resources);
  const behind = outlet?.end ?? 0;
  for (const { name, start, end } of sourceDetails(text.slice(behind)))
    draft.fields.push({
      start: span.start + behind + start,
      end: span.start + behind + end,
      name,
      value: text.slice(behind + start, behind + end),
    });
}
