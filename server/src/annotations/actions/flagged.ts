import type { Dump } from '../../analysis/model/dump';
import type { Span } from '../../text/span';
import { SpanIndex } from '../../text/span-index';
import { wordsAt } from '../../text/whole-words';

/** Places, split by whether a bulk action may touch them. */
export interface Sifted<T> {
  readonly taken: readonly T[];
  readonly flagged: readonly T[];
}

/**
 * Excludes from a bulk action the places where a misprint is flagged, and the same words elsewhere:
 * confirming a name makes its spelling count as right throughout the dump, and nobody has looked at each of
 * many places.
 */
export function withoutFlagged<T extends Span>(dump: Dump, places: readonly T[]): Sifted<T> {
  const misprints = new SpanIndex(dump.problems.filter(({ code }) => code.startsWith('typo.')));
  const isFlagged = (place: Span): boolean => misprints.overlapping(place).length > 0;
  const words = new Set(places.filter(isFlagged).map((place) => wordsAt(dump.text, place)));
  const isLeft = (place: Span): boolean => words.has(wordsAt(dump.text, place));
  return { taken: places.filter((place) => !isLeft(place)), flagged: places.filter(isLeft) };
}
