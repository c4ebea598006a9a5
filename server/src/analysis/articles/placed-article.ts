import type { LineTable } from '../../text/lines';
import type { RoledLines } from '../roles/roles';
import type { ArticleAnatomy } from './anatomy';
import type { ArticleLines } from './group-articles';

/** The dump's lines with their roles, and its articles taken apart. */
export interface Structure {
  readonly table: LineTable;
  readonly roled: RoledLines;
  readonly articles: readonly PlacedArticle[];
}

/** One article: where it stands, and its anatomy relative to `start`. */
export interface PlacedArticle {
  readonly start: number;
  readonly end: number;
  readonly lines: ArticleLines;
  readonly anatomy: ArticleAnatomy;
}
