/** A place in the gazetteer. */
export interface Place {
  /** The name news uses today ("Kyiv", "Beijing"). */
  readonly name: string;
  readonly kind: 'city' | 'state' | 'country' | 'region';
  /** ISO 3166-1 alpha-2; null for what spans several countries (Korean Peninsula, Middle East). */
  readonly country: string | null;
  /**
   * First-level division code in GeoNames ("MD" for Maryland), for countries whose states are named in news;
   * null for others.
   */
  readonly division: string | null;
  /** Degrees; null if a single point would be meaningless. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Population, 0 if unknown. */
  readonly population: number;
  /**
   * Its weight among places of the same name, as an equivalent population. It is higher than the real one for
   * countries, capitals, and cities that news names without their state.
   */
  readonly prominence: number;
}

/** The gazetteer: places by all forms of their names. */
export interface PlaceTable {
  /**
   * All places with this name, including old, new and abbreviated spellings ("Peking", "D.C.", "Conn."), the
   * one news means most often first. Case matters, except that a form in all capitals matches any.
   */
  lookup(name: string): readonly Place[];
  /**
   * Whether some multi-word place name or demonym begins with these words ("New", "South"). Used for longest
   * match.
   */
  isPrefix(words: string): boolean;
  /**
   * The alpha-2 code of the country a demonym or language name belongs to ("Chinese", "South Korean"), or
   * undefined ("ROK" is neither).
   */
  demonym(word: string): string | undefined;
  /**
   * The state, province, region or country with this name or abbreviation after a place and a comma ("Salem,
   * OR", "Gary, Ind."). In this position even forms that are ordinary words count.
   */
  qualifier(form: string): Place | undefined;
  /** The English short name of a country, by its alpha-2 code. */
  countryName(code: string): string | undefined;
  /**
   * The name of a state, by its country's alpha-2 code and its division, for countries whose states are named
   * in news.
   */
  stateName(country: string, division: string): string | undefined;
  /**
   * Known names within one edit of `name` (which must not be one itself), the most populous first, at most
   * five. Used for misspelt datelines.
   */
  nearest(name: string): readonly Place[];
}
