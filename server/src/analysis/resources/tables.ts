import type { LanguageTable } from './languages-table';
import type { Lexicon } from './lexicon';
import type { NameTable } from './names';
import type { OutletTable } from './outlets';
import type { PlaceTable } from './places';
import type { RegionalSpellings } from './regional-spellings';

/** What is known of words, names, outlets and places: read-only, decoded once, and shared by all documents. */
export interface Tables {
  readonly lexicon: Lexicon;
  readonly names: NameTable;
  readonly outlets: OutletTable;
  readonly places: PlaceTable;
  /** What tells languages in Latin letters; without it they are only told from English, by the lexicon. */
  readonly languages?: LanguageTable;
  readonly regionalSpellings: RegionalSpellings;
}
