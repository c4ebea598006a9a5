import type { Range } from 'vscode-languageserver-types';

/**
 * A user's decision about a mention. Either it names the given entity, and so do all mentions that the
 * analysis grouped with it; or it names something else than the analysis says, for the mention alone or for
 * its whole article.
 */
export type EntityDecision =
  | {
      readonly verdict: 'same';
      /** The id of the entity. */
      readonly entity: string;
      /**
       * The entity's name. If no entity has the id any more, the entity with this name and the mention's kind
       * is meant.
       */
      readonly name: string;
    }
  | { readonly verdict: 'apart'; readonly reach: 'mention' | 'article' };

/** What is corrected. `Role` is any string for code that does not know the roles of a line. */
export type Correction<Role extends string = string> =
  | { readonly kind: 'boundary'; readonly verdict: 'start' | 'no-start' }
  | { readonly kind: 'role'; readonly role: Role }
  | ({ readonly kind: 'entity' } & EntityDecision);

/** Where a correction is made. `range` refers to `version` of the document. */
export interface CorrectedPlace {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
}

/**
 * The argument of `dateline.correct`: a correction to make, or the request to undo those of a line or a
 * mention.
 */
export type CorrectArguments<Role extends string = string> = CorrectedPlace &
  (
    | Correction<Role>
    | { readonly kind: 'forget' }
    | { readonly kind: 'forget-entity'; readonly verdict: EntityDecision['verdict'] }
  );

/** The corrections of an open document: the result of `dateline.corrections`. */
export interface Corrections {
  /** The content for `NAME.corrections.json`. */
  readonly file: CorrectionsFile;
  /** The range of each correction of the file in the client's text. */
  readonly ranges: readonly Range[];
}

/**
 * The corrections a user made in a dump, as stored in `NAME.corrections.json` beside it. Offsets count code
 * points of the text without a byte order mark and with LF line endings, so that they are the same in the
 * editor and in the file.
 */
export interface CorrectionsFile {
  /** Fields may be added within a version. */
  readonly schemaVersion: 1;
  /** The dump's name. */
  readonly source: string;
  /**
   * The length of the dump, in the same units as offsets. Corrections for a text of another length are
   * refused.
   */
  readonly length: number;
  readonly corrections: readonly FiledCorrection[];
}

/** One correction. The span covers the text of the corrected line, or the mention. */
export type FiledCorrection = { readonly start: number; readonly end: number } & Correction;
