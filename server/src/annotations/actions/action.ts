import type { ActCounts, LabelReach, ReviewReach } from '../../../../shared/annotating';
import type { NamedKind } from '../../analysis/model/annotations';
import type { Dump, ProblemCode } from '../../analysis/model/dump';
import type { Span } from '../../text/span';
import type { DocumentAnnotations } from '../document-annotations';

/**
 * What a user does to the annotations of a document, as parsed from a client's request; the position is given
 * separately.
 */
export type AnnotateAction =
  | { readonly action: 'label'; readonly label: string; readonly reach: LabelReach }
  | ReviewAction
  | { readonly action: 'remove'; readonly id?: string }
  | { readonly action: 'relabel'; readonly id?: string; readonly label: string }
  | { readonly action: 'resize'; readonly id: string }
  | { readonly action: 'note'; readonly id?: string; readonly note: string }
  | {
      readonly action: 'article';
      readonly add: readonly string[];
      readonly remove: readonly string[];
      /** The empty string removes the note; undefined leaves it unchanged. */
      readonly note?: string;
    }
  | { readonly action: 'rename-entity'; readonly name: string }
  | { readonly action: 'keep-as-printed'; readonly code: ProblemCode; readonly corrected: string }
  | { readonly action: 'reattach'; readonly id: string }
  | { readonly action: 'discard-orphan'; readonly id: string };

/** A user's decision on what the analysis proposes. */
export interface ReviewAction {
  readonly action: 'accept' | 'reject';
  readonly reach: ReviewReach;
  /** The kind that is meant; by default, the kind of the mention at the position. */
  readonly kind?: NamedKind;
}

/** Who makes an annotation, and when, as far as that is known. */
export interface Maker {
  readonly creator?: string;
  /** ISO 8601 with a time zone. */
  readonly created?: string;
}

/** What an action works on. */
export interface ActionContext {
  /** The dump of the current text; it takes `annotations` into account. */
  readonly dump: Dump;
  readonly annotations: DocumentAnnotations;
  /** The selection, empty for a cursor. Within the text. */
  readonly span: Span;
  readonly maker: Maker;
  /** Returns an id that no annotation has. */
  readonly newId: () => string;
}

/** The result of an action. */
export type Outcome =
  | {
      readonly kind: 'done';
      readonly annotations: DocumentAnnotations;
      /** How many annotations were added, changed or removed; never 0. */
      readonly changed: number;
      /** What was done, as listed in the undo history. */
      readonly what: string;
      /** What to tell the user: for a bulk action, what it did and what it left out. */
      readonly message?: string;
      /** The same as numbers. */
      readonly counts?: ActCounts;
    }
  /** Nothing changed; `message` is a sentence for the user that says why. */
  | { readonly kind: 'nothing'; readonly message: string };

/** The outcome of an action with nothing to act on. */
export function nothing(message: string): Outcome {
  return { kind: 'nothing', message };
}
