/** A place of the gazetteer. */
export interface Place {
  /** The name news uses today ("Kyiv", "Beijing"). */
  readonly name: string;
  readonly kind: 'city' | 'state' | 'country' | 'region';
  /** ISO 3166-1 alpha-2; null for what lies in several countries (Korean Peninsula, Middle East). */
  readonly country: string | null;
  /** First-level division code as GeoNames has it ("MD" for Maryland), for countries whose states news names; else null. */
  readonly division: string | null;
  /** Degrees; null where a point says nothing. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Inhabitants, 0 if unknown. */
  readonly population: number;
  /**
   * What it weighs where several places share its name, as if it had that many inhabitants: more than it has for
   * countries, capitals, and cities that news names without their state.
   */
  readonly prominence: number;
}

/** The gazetteer: places by all forms of their names. */
export interface PlaceTable {
  /**
   * All places of this name, old, new and abbreviated spellings included ("Peking", "D.C.", "Conn."), the one
   * news means most often first. Case counts, save that an all-capitals form matches any.
   */
  lookup(name: string): readonly Place[];
  /** Whether a place or demonym name of several words begins with these words ("New", "South"): for longest match. */
  isPrefix(words: string): boolean;
  /** The country a demonym or language name belongs to ("Chinese", "South Korean", "ROK" is none): alpha-2 code, or undefined. */
  demonym(word: string): string | undefined;
  /**
   * The state, province, region or country of this name or abbreviation as it stands behind a place and a comma
   * ("Salem, OR", "Gary, Ind."): there even forms that are words by themselves are believed.
   */
  qualifier(form: string): Place | undefined;
  /** English short name of a country by its alpha-2 code. */
  countryName(code: string): string | undefined;
  /** Name of a state by its country's alpha-2 code and its division, for countries whose states news names. */
  stateName(country: string, division: string): string | undefined;
  /** Known names within one edit of `name` (which is none itself), the most populous first, at most five. For misspelt datelines. */
  nearest(name: string): readonly Place[];
}
