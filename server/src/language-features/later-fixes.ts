import type { ProblemCode } from '../analysis/model/dump';
import { applyEditsWithin, type TextEdit } from '../text/edits';
import { byPlace, type Span, textOf } from '../text/span';
import type { FixedText, MadeFix } from './fix-rounds';

/** A corrected place, in offsets into the original text. */
export interface FixedPlace extends Span {
  /** The last problem solved there. */
  readonly code: ProblemCode;
  readonly corrected: string;
}

/** Part of what was done: a change of a fix, or one of the combined edits. */
interface Piece extends Span {
  readonly made?: MadeFix;
  readonly newText?: string;
}

/** The combined effect of pieces that touch the same characters. */
interface Stretch extends Span {
  readonly pieces: readonly Piece[];
}

/**
 * What fixes after the first round changed in `text`: no problem of the original text covers them. A misprint
 * that took several fixes (“would woudl”, by way of “would would”) is one place, from the printed text to the
 * final one. In text order.
 */
export function laterFixes(text: string, { edits, made }: FixedText): readonly FixedPlace[] {
  if (!made.some(isLater)) return [];
  const changes = made.flatMap((each) =>
    each.changes.map(({ start, end }): Piece => ({ start, end, made: each })),
  );
  return stretchesOf([...changes, ...edits]).flatMap(({ start, end, pieces }) => {
    const last = pieces
      .flatMap((piece) => piece.made ?? [])
      .reduce<MadeFix | undefined>(
        (one, other) => ((one?.round ?? 0) > other.round ? one : other),
        undefined,
      );
    if (last === undefined || !isLater(last)) return [];
    const printed = textOf(text, { start, end });
    const corrected = applyEditsWithin(text, { start, end }, pieces.flatMap(editOf));
    return corrected === printed ? [] : [{ start, end, code: last.code, corrected }];
  });
}

function isLater({ round }: MadeFix): boolean {
  return round > 1;
}

function stretchesOf(pieces: readonly Piece[]): readonly Stretch[] {
  const stretches: { start: number; end: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort(byPlace)) {
    const before = stretches.at(-1);
    if (before === undefined || !isOneWith(before, piece))
      stretches.push({ start: piece.start, end: piece.end, pieces: [piece] });
    else {
      before.end = Math.max(before.end, piece.end);
      before.pieces.push(piece);
    }
  }
  return stretches;
}

/**
 * Whether a span that begins no earlier shares characters with another, or is at its end and one of them is
 * empty.
 */
function isOneWith(before: Span, next: Span): boolean {
  const hasNone = before.start === before.end || next.start === next.end;
  return next.start < before.end || (hasNone && next.start === before.end);
}

/** The piece as an edit, if it is one. */
function editOf({ start, end, newText }: Piece): readonly TextEdit[] {
  return newText === undefined ? [] : [{ start, end, newText }];
}
