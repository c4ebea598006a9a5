import type { BoilerplateType } from '../../model/dump';

/**
 * One form of page furniture. `page` rows belong to a whole page (a blog's navigation): where they close the dump
 * they lie in no article.
 */
export interface BoilerplateRow {
  readonly pattern: RegExp;
  /** For a pattern that is not for a line's beginning: words of ASCII letters of which one stands in every line it matches. */
  readonly words?: string;
  readonly type: BoilerplateType;
  readonly page?: true;
  /** Printed by a wire for its takers above or below a story, and nothing else looks like it. */
  readonly wire?: 'head' | 'tail';
}
