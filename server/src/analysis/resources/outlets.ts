/** One newspaper, agency, broadcaster or site. */
export interface Outlet {
  /** Canonical name. */
  readonly name: string;
  /** Other forms in print, abbreviations included. */
  readonly aliases: readonly string[];
  readonly kind: 'agency' | 'newspaper' | 'magazine' | 'broadcaster' | 'site';
  /** ISO 3166-1 alpha-2 code of the country it is based in, or null if it has none. */
  readonly country: string | null;
  readonly domain: string | null;
}

/** A form of an outlet's name found in a text. */
export interface OutletMatch {
  readonly start: number;
  readonly end: number;
  readonly outlet: Outlet;
  /**
   * The form is also a common word, a place or a person ("Time", "The Sun", "Star"): trust it only where an
   * outlet is expected.
   */
  readonly ambiguous: boolean;
}

/** The known outlets, by all forms of their names. */
export interface OutletTable {
  /**
   * The outlet with exactly this name or alias. Case matters, except that a text in all capitals matches any
   * form.
   */
  lookup(form: string): Outlet | undefined;
  /**
   * All outlets with exactly this name or alias, in the order of the table: several countries may have one with the same
   * short name.
   */
  lookupAll(form: string): readonly Outlet[];
  /** All forms in `text` at word boundaries: the longest at each position, non-overlapping. */
  find(text: string): readonly OutletMatch[];
}
