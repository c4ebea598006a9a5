import type { TextEdit } from '../text/edits';
import { PortableOffsets } from '../text/portable-offsets';
import type { Span } from '../text/span';
import { inOrder, orphansInOrder } from './annotation-order';
import type { CarriedState } from './carried-state';

/**
 * The annotations after an edit that only changes line endings, for which editors send the whole text;
 * undefined for any other edit.
 * @param removed the text that the edit's span covers
 */
export function carryThroughLineEnds(
  state: CarriedState,
  edit: TextEdit,
  removed: string,
): CarriedState | undefined {
  const { newText } = edit;
  if (!removed.includes('\r\n') && !newText.includes('\r\n')) return undefined;
  if (removed.replaceAll('\r\n', '\n') !== newText.replaceAll('\r\n', '\n')) return undefined;
  const before = PortableOffsets.of(removed);
  const after = PortableOffsets.of(newText);
  const place = (at: number): number => {
    if (at <= edit.start) return at;
    if (at >= edit.end) return at + newText.length - removed.length;
    return edit.start + after.fromPortable(before.toPortable(at - edit.start));
  };
  const carried = <T extends Span>(span: T): T => ({
    ...span,
    start: place(span.start),
    end: place(span.end),
  });
  return {
    placed: inOrder(state.placed.map(carried)),
    orphans: orphansInOrder(
      state.orphans.map((orphan) => ({ ...orphan, annotation: carried(orphan.annotation) })),
    ),
    // Text deleted earlier had other line endings, so no edit undoes its deletion exactly.
    memory: { ...state.memory, edits: state.memory.edits + 1, destructiveEdits: [] },
  };
}
