import type { Range } from 'vscode-languageserver-types';

/** How far a label goes: the place alone, the same words in its article, or those in the dump. */
export type LabelReach = 'here' | 'article' | 'dump';

/** How far a word on what the analysis proposes goes: the place, the same words, all of a kind, or all in the article. */
export type ReviewReach = 'here' | 'same-name' | 'kind' | 'article';

/** One thing to do to the annotations of a document; the range that it is about stands beside it. */
export type AnnotateAction =
  /** `reach` is `here` where it is left out. */
  | { readonly action: 'label'; readonly label: string; readonly reach?: LabelReach }
  | {
      readonly action: 'accept' | 'reject';
      /** `here` where it is left out. */
      readonly reach?: ReviewReach;
      /** Which kind of name is meant; without it, that of the name at the range. */
      readonly kind?: string;
    }
  | { readonly action: 'remove'; readonly id?: string }
  | { readonly action: 'relabel'; readonly id?: string; readonly label: string }
  | { readonly action: 'resize'; readonly id: string }
  /** The empty note takes the one there is away. */
  | { readonly action: 'note'; readonly id?: string; readonly note: string }
  | {
      readonly action: 'article';
      readonly add?: readonly string[];
      readonly remove?: readonly string[];
      /** The empty string takes the note away; undefined leaves it. */
      readonly note?: string;
    }
  | { readonly action: 'rename-entity'; readonly name: string }
  /** `code` is that of the problem which the words were flagged with. */
  | { readonly action: 'keep-as-printed'; readonly code: string; readonly corrected: string }
  | { readonly action: 'reattach' | 'discard-orphan'; readonly id: string };

/** The argument of `dateline.annotate`. `range` holds for `version` of the document. */
export interface AnnotateArguments {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  readonly do: AnnotateAction;
  /** Who annotates; the settings say where the client does not. */
  readonly creator?: string;
  /** When, in ISO 8601 with a zone; now where it is left out. */
  readonly created?: string;
}

/** What `dateline.annotate` answers. */
export interface AnnotateAnswer {
  /** How many annotations were made, changed or removed. */
  readonly changed: number;
  /** What the person should know: why nothing changed, or what an act on many places did and left out. */
  readonly message?: string;
  /** The same in numbers; absent where nothing changed, and for acts that are not counted by places. */
  readonly counts?: ActCounts;
}

/** How many places an act did something to, by what it did, and how many it left out, by why. */
export interface ActCounts {
  readonly accepted?: number;
  readonly rejected?: number;
  readonly labelled?: number;
  readonly removed?: number;
  /** Left out because a misprint is flagged there, or in the same words elsewhere. */
  readonly flagged?: number;
  /** Left out because a person has said something else there. */
  readonly decided?: number;
}

/** What `dateline.undoAnnotation` and `dateline.redoAnnotation` answer. */
export interface TurnAnswer {
  readonly done: boolean;
  /** Which action it was. */
  readonly what?: string;
}

/** What happened last to a document: to what is said of it, or to its text. */
export type LastChange = 'annotation' | 'text' | 'nothing';

/** How the annotations of one document stand: what `dateline/annotations` carries. */
export interface AnnotationStatus {
  readonly uri: string;
  /** The version of the document of which this is so. */
  readonly version: number;
  /** How many annotations have their place in the text. */
  readonly placed: number;
  /** How many have lost it. */
  readonly orphans: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly lastWas: LastChange;
  /** Why the annotations are not in the file beside the document, in words; absent where they are, or will be at once. */
  readonly notSaved?: string;
}
