import type { Tables } from '../resources/tables';
import type { ArticleLine } from './anatomy';
import type { AnatomyDraft } from './draft';
import { isCredit } from '../lines/tables/credits';
import { registerOf, textOn, trimmed } from './line-text';
import { addOutlet } from './outlet-lines';
import { readWireNames } from './wire-lines';

/**
 * Reads furniture: its type, the outlet a rights line names, a stray bracket. Names are looked for in end credits, and in
 * lines that no known phrase marks, such as tables of results.
 */
export function readBoilerplateLine(draft: AnatomyDraft, line: ArticleLine, resources: Tables): void {
  const span = trimmed(line);
  const text = textOn(line, span);
  const row = line.roled.features.boilerplate;
  const isEndCredit = line.roled.role === 'credit' || isCredit(text);
  if (isEndCredit || row === undefined) draft.running.push({ ...span, register: 'furniture' });
  if (isEndCredit) {
    draft.spans.push({
      ...span,
      kind: 'credit',
      evidence: [{ clue: isCredit(text) ? 'known-phrase' : 'person-decided' }],
    });
    return;
  }
  draft.spans.push({
    ...span,
    kind: 'boilerplate',
    type: row?.type ?? 'furniture',
    evidence: row === undefined ? [] : [{ clue: 'known-phrase' }],
  });
  if (row?.wire !== undefined) readWireNames(draft, line, resources);
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
