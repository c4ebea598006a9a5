import type { Range } from 'vscode-languageserver-types';

/**
 * What a person says of whom a mention names: the same as an entity, by its id and its name; or someone or something else,
 * the mention alone or all of its article.
 */
export type SaidOfEntity =
  | { readonly verdict: 'same'; readonly entity: string; readonly name: string }
  | { readonly verdict: 'apart'; readonly reach: 'mention' | 'article' };

/** What is corrected. `Role` is any word for whoever does not know the roles of a line. */
export type Correction<Role extends string = string> =
  | { readonly kind: 'boundary'; readonly verdict: 'start' | 'no-start' }
  | { readonly kind: 'role'; readonly role: Role }
  | ({ readonly kind: 'entity' } & SaidOfEntity);

/** Where a correction is made. `range` holds for `version` of the document. */
export interface CorrectedPlace {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
}

/** The argument of `dateline.correct`: a correction to be made, or those of a line or a mention to be taken back. */
export type CorrectArguments<Role extends string = string> = CorrectedPlace &
  (
    | Correction<Role>
    | { readonly kind: 'forget' }
    | { readonly kind: 'forget-entity'; readonly verdict: SaidOfEntity['verdict'] }
  );

/** What was corrected in an open document: what `dateline.corrections` answers. */
export interface Corrections {
  /** What `NAME.corrections.json` is to hold. */
  readonly file: CorrectionsFile;
  /** Where each correction of the file stands in the client's text. */
  readonly ranges: readonly Range[];
}

/**
 * What a person corrected in a dump, as it is kept in `NAME.corrections.json` beside it. Offsets count code points of
 * the text without a byte order mark and with LF line ends, so that they hold in the editor and in the file.
 */
export interface CorrectionsFile {
  /** Fields may be added within a version. */
  readonly schemaVersion: 1;
  /** The dump's name. */
  readonly source: string;
  /** Length of the dump, counted as the offsets are. Corrections for a text of another length are refused. */
  readonly length: number;
  readonly corrections: readonly FiledCorrection[];
}

/** One correction. The span covers what stood on the corrected line, or the mention. */
export type FiledCorrection = { readonly start: number; readonly end: number } & Correction;
