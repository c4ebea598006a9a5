/** Limits of a search; by default the whole text, and every occurrence. */
export interface OccurrenceLimits {
  /** The first offset at which an occurrence may start. */
  readonly from?: number;
  /** The offset before which it must start. */
  readonly before?: number;
  readonly most?: number;
}

/**
 * The offsets of `wanted` in `text`, ascending; occurrences may overlap. The empty string has none. UTF-16
 * offsets.
 */
export function occurrences(
  text: string,
  wanted: string,
  { from = 0, before = text.length, most = Infinity }: OccurrenceLimits = {},
): readonly number[] {
  const places: number[] = [];
  if (wanted === '') return places;
  let at = text.indexOf(wanted, from);
  while (at >= 0 && at < before && places.length < most) {
    places.push(at);
    at = text.indexOf(wanted, at + 1);
  }
  return places;
}
