import type { Range } from 'vscode-languageserver-types';

/** How far a label applies: to the range alone, or to the same words throughout its article or the dump. */
export type LabelReach = 'here' | 'article' | 'dump';

/**
 * How far a decision on what the analysis proposes applies: to the range, the same words, all of a kind, or
 * everything in the article.
 */
export type ReviewReach = 'here' | 'same-name' | 'kind' | 'article';

/** One action on the annotations of a document; the range it applies to is given beside it. */
export type AnnotateAction =
  /** `reach` defaults to `here`. */
  | { readonly action: 'label'; readonly label: string; readonly reach?: LabelReach }
  | {
      readonly action: 'accept' | 'reject';
      /** Defaults to `here`. */
      readonly reach?: ReviewReach;
      /** The kind of name that is meant; by default, that of the name at the range. */
      readonly kind?: string;
    }
  | { readonly action: 'remove'; readonly id?: string }
  | { readonly action: 'relabel'; readonly id?: string; readonly label: string }
  | { readonly action: 'resize'; readonly id: string }
  /** The empty note removes the existing one. */
  | { readonly action: 'note'; readonly id?: string; readonly note: string }
  | {
      readonly action: 'article';
      readonly add?: readonly string[];
      readonly remove?: readonly string[];
      /** The empty string removes the note; undefined leaves it unchanged. */
      readonly note?: string;
    }
  | { readonly action: 'rename-entity'; readonly name: string }
  /** `code` is that of the problem that was reported for the words. */
  | { readonly action: 'keep-as-printed'; readonly code: string; readonly corrected: string }
  | { readonly action: 'reattach' | 'discard-orphan'; readonly id: string };

/** The argument of `dateline.annotate`. `range` refers to `version` of the document. */
export interface AnnotateArguments {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  readonly do: AnnotateAction;
  /** Who annotates; by default, the author in the settings. */
  readonly creator?: string;
  /** When, in ISO 8601 with a time zone; now by default. */
  readonly created?: string;
}

/** The result of `dateline.annotate`. */
export interface AnnotateAnswer {
  /** How many annotations were added, changed or removed. */
  readonly changed: number;
  /** What to tell the user: why nothing changed, or what a bulk action did and left out. */
  readonly message?: string;
  /** The same as numbers; absent if nothing changed, and for actions that are not counted by places. */
  readonly counts?: ActCounts;
}

/** In how many places an action had an effect, by effect, and how many it left out, by reason. */
export interface ActCounts {
  readonly accepted?: number;
  readonly rejected?: number;
  readonly labelled?: number;
  readonly removed?: number;
  /** Left out because a misprint is flagged there, or in the same words elsewhere. */
  readonly flagged?: number;
  /** Left out because a user has decided otherwise there. */
  readonly decided?: number;
}

/** The result of `dateline.undoAnnotation` and `dateline.redoAnnotation`. */
export interface TurnAnswer {
  readonly done: boolean;
  /** A description of the action. */
  readonly what?: string;
}

/** What changed last in a document: its annotations, or its text. */
export type LastChange = 'annotation' | 'text' | 'nothing';

/** The status of one document's annotations: the payload of `dateline/annotations`. */
export interface AnnotationStatus {
  readonly uri: string;
  /** The version of the document that this refers to. */
  readonly version: number;
  /** How many annotations are anchored in the text. */
  readonly placed: number;
  /** How many are not. */
  readonly orphans: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly lastWas: LastChange;
  /**
   * Why the annotations are not in the file beside the document, in words; absent if they are, or soon will
   * be.
   */
  readonly notSaved?: string;
}
