/** Where to look, and how often: all of the text and always, unless told. */
export interface OccurrenceLimits {
  /** The first offset at which an occurrence may start. */
  readonly from?: number;
  /** The offset before which it must start. */
  readonly before?: number;
  readonly most?: number;
}

/** Where `wanted` stands in `text`, ascending; occurrences may overlap. An empty string stands nowhere. UTF-16 offsets. */
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
