/** One newspaper, agency, broadcaster or site. */
export interface Outlet {
  /** Canonical name. */
  readonly name: string;
  /** Other forms in print, abbreviations included. */
  readonly aliases: readonly string[];
  readonly kind: 'agency' | 'newspaper' | 'magazine' | 'broadcaster' | 'site';
  /** ISO 3166-1 alpha-2 of its seat; null for none. */
  readonly country: string | null;
  readonly domain: string | null;
}

/** A form of an outlet's name found in a text. */
export interface OutletMatch {
  readonly start: number;
  readonly end: number;
  readonly outlet: Outlet;
  /** The form is also a common word, a place or a person ("Time", "The Sun", "Star"): believe it only where an outlet is expected. */
  readonly ambiguous: boolean;
}

/** The outlets that are known, by all forms of their names. */
export interface OutletTable {
  /** The outlet of exactly this name or alias; case counts, save that an all-capitals text matches any form. */
  lookup(form: string): Outlet | undefined;
  /** All outlets that have exactly this name or alias, in the order of the table: several countries may have one of a short name. */
  lookupAll(form: string): readonly Outlet[];
  /** All forms in `text`, longest first at each place, at word borders, not overlapping. */
  find(text: string): readonly OutletMatch[];
}
