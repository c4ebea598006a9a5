import type { EntityKind } from '../model/dump';

/** The kinds that the tagger tells apart, in label order. Dates have their own rules. */
export const TAGGED_KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'misc'];

/** The position of a token in a name: first, inside or last of several, or the only one. */
export type Position = 'B' | 'I' | 'L' | 'U';

const POSITIONS: readonly Position[] = ['B', 'I', 'L', 'U'];

/**
 * Label 0 is no name; then there are four positions for each kind (the BILOU scheme, Ratinov and Roth 2009).
 */
export const OUTSIDE = 0;
export const LABELS = 1 + TAGGED_KINDS.length * POSITIONS.length;

/** The label of a position in a name of the kind. */
export function labelOf(kind: EntityKind, position: Position): number {
  return 1 + TAGGED_KINDS.indexOf(kind) * POSITIONS.length + POSITIONS.indexOf(position);
}

/** The kind of a label; undefined for no name. */
export function kindOf(label: number): EntityKind | undefined {
  return label === OUTSIDE ? undefined : TAGGED_KINDS[(label - 1) >> 2];
}

/** The position of a label; undefined for no name. */
function positionOf(label: number): Position | undefined {
  return label === OUTSIDE ? undefined : POSITIONS[(label - 1) & 3];
}

/** Whether a text may begin with the label, or continue with it after a complete name. */
export function opens(label: number): boolean {
  const position = positionOf(label);
  return position === undefined || position === 'B' || position === 'U';
}

/** Whether a text may end with the label. */
export function closes(label: number): boolean {
  const position = positionOf(label);
  return position === undefined || position === 'L' || position === 'U';
}

/** Whether `to` may directly follow `from`: a name that has begun continues to its last token. */
export function mayFollow(from: number, to: number): boolean {
  if (closes(from)) return opens(to);
  return !opens(to) && kindOf(from) === kindOf(to);
}

/** The label of token `index` in a name of `kind` that spans tokens `from` to `to` (exclusive). */
export function labelIn(kind: EntityKind, index: number, from: number, to: number): number {
  const position = to - from === 1 ? 'U' : index === from ? 'B' : index === to - 1 ? 'L' : 'I';
  return labelOf(kind, position);
}
