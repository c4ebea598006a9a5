import type { Tables } from '../resources/tables';
import type { ArticleLine } from './anatomy';
import { type DatelineParse, parseDateline } from '../parsers/dateline/dateline';
import type { AnatomyDraft } from './draft';
import { registerOf } from './line-text';

/** A headline is no longer, nor shorter. UTF-16. */
const LONGEST = 200;
const SHORTEST = 12;
/** The dateline must leave no doubt: its place alone might be the sentence's. */
const SURE = 0.9;

/** Where a small letter, a figure or a closing mark runs into a name in capitals. */
const SEAM = /[\p{Ll}\p{N}?!"”’](?=\p{Lu}{3})/gu;

/**
 * The headline that a lost line break has joined to the dateline (`… weigh an offerLISBON (Reuters) - …`): it is
 * marked. The lost line break itself is reported by `typos/run-on-datelines.ts`. Returns the dateline, or null where the line has no such seam.
 */
export function readGluedHeadline(
  draft: AnatomyDraft,
  line: ArticleLine,
  indent: number,
  resources: Tables,
): DatelineParse | null {
  for (const seam of line.text.slice(0, LONGEST).matchAll(SEAM)) {
    const at = seam.index + 1;
    if (at - indent < SHORTEST) continue;
    const dateline = parseDateline(line.text, at, resources);
    if (dateline === null || dateline.confidence < SURE) continue;
    if (dateline.agency === null && dateline.dateSpan === null) continue;
    markHeadline(draft, line, indent, at);
    return dateline;
  }
  return null;
}

function markHeadline(draft: AnatomyDraft, line: ArticleLine, from: number, to: number): void {
  const text = line.text.slice(from, to);
  const span = { start: line.start + from, end: line.start + to };
  draft.headline = { ...span, text };
  draft.spans.push({ ...span, kind: 'headline', evidence: [{ clue: 'dateline-follows' }] });
  draft.running.push({ ...span, register: registerOf(text) });
}
