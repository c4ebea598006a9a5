import { LanguageTable } from './languages-table';
import { Lexicon } from './lexicon';
import { NameTable } from './names';
import { OutletTable } from './outlets';
import { PlaceTable } from './places';
import { RegionalSpellings } from './regional-spellings';

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
