import type { LanguageTable } from './languages-table';
import type { Lexicon } from './lexicon';
import type { NameTable } from './names';
import type { OutletTable } from './outlets';
import type { PlaceTable } from './places';
import type { RegionalSpellings } from './regional-spellings';

/**
 * What is known about words, names, outlets and places: read-only, decoded once, and shared by all documents.
 */
export interface Tables {
  readonly lexicon: Lexicon;
  readonly names: NameTable;
  readonly outlets: OutletTable;
  readonly places: PlaceTable;
  /** Tells languages in Latin letters apart. Without it they are only told from English, by the lexicon. */
  readonly languages?: LanguageTable;
  readonly regionalSpellings: RegionalSpellings;
}
