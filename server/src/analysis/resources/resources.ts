import { RoleModel } from '../roles/model';
import { TaggerTables } from '../tagger/tagger';
import { LanguageTable } from './languages-table';
import { Lexicon } from './lexicon';
import { NameTable } from './names';
import { OutletTable } from './outlets';
import { PlaceTable } from './places';
import { RegionalSpellings } from './regional-spellings';

/**
 * The tables the analysis reads, decoded once from the files of `dist/data` by `loadResources` and shared by all
 * documents. Read-only. The entry files fetch the bytes: Node reads them, a browser is sent them.
 */
export interface Resources {
  readonly lexicon: Lexicon;
  readonly names: NameTable;
  readonly outlets: OutletTable;
  readonly places: PlaceTable;
  /** What tells languages in Latin letters; without it they are only told from English, by the lexicon. */
  readonly languages?: LanguageTable;
  readonly regionalSpellings: RegionalSpellings;
  /** Weights of the line-role model. */
  readonly roles: RoleModel;
  /** What names are tagged with; without it the rules alone find names. */
  readonly tagger?: TaggerTables;
}
