import { carry } from '../text/anchors';
import { TextEdit } from '../text/edits';
import { quoteOf } from '../text/quotes';
import { CarriedState } from './carried-state';
import { DocumentAnnotations, Orphan } from './document-annotations';

/** The annotations after an edit of the text. */
export function carryAnnotations(state: CarriedState, edit: TextEdit, textBefore: string): CarriedState {
  const placed: DocumentAnnotations['placed'][number][] = [];
  const orphans: Orphan[] = state.orphans.map((orphan) => {
    const { annotation } = orphan;
    const carried = carry(annotation, edit);
    const at = carried.fate === 'orphan' ? carried.at : carried.start;
    return { ...orphan, annotation: { ...annotation, start: at, end: at } };
  });
  for (const annotation of state.placed) {
    const carried = carry(annotation, edit);
    if (carried.fate === 'placed') placed.push({ ...annotation, start: carried.start, end: carried.end });
    else
      orphans.push({
        annotation: { ...annotation, start: carried.at, end: carried.at },
        quote: quoteOf(textBefore, annotation),
      });
  }
  return { ...state, placed, orphans };
}
