import type { ActCounts, LabelReach, ReviewReach } from '../../../../shared/annotating';
import type { NamedKind } from '../../analysis/model/annotations';
import type { Dump, ProblemCode } from '../../analysis/model/dump';
import type { Span } from '../../text/span';
import type { DocumentAnnotations } from '../document-annotations';

/** What a person does to the annotations of a document, at a place that is given beside it: read of what a client sends. */
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
      /** The empty string takes the note away; undefined leaves it. */
      readonly note?: string;
    }
  | { readonly action: 'rename-entity'; readonly name: string }
  | { readonly action: 'keep-as-printed'; readonly code: ProblemCode; readonly corrected: string }
  | { readonly action: 'reattach'; readonly id: string }
  | { readonly action: 'discard-orphan'; readonly id: string };

/** A person's word on what the analysis proposes. */
export interface ReviewAction {
  readonly action: 'accept' | 'reject';
  readonly reach: ReviewReach;
  /** Which kind is meant; without it, that of the mention at the place. */
  readonly kind?: NamedKind;
}

/** Who makes an annotation, and when, as far as that is known. */
export interface Maker {
  readonly creator?: string;
  /** ISO 8601 with a zone. */
  readonly created?: string;
}

/** What an action acts upon. */
export interface ActionContext {
  /** The dump of the text as it is now; it honours `annotations`. */
  readonly dump: Dump;
  readonly annotations: DocumentAnnotations;
  /** Where: the selection, empty at a cursor. Within the text. */
  readonly span: Span;
  readonly maker: Maker;
  /** An id that no annotation has. */
  readonly newId: () => string;
}

/** What came of an action. */
export type Outcome =
  | {
      readonly kind: 'done';
      readonly annotations: DocumentAnnotations;
      /** How many annotations were made, changed or removed; never 0. */
      readonly changed: number;
      /** What was done, for the list of what can be undone. */
      readonly what: string;
      /** What the person should know: of an act on many places what it did, and what it left out. */
      readonly message?: string;
      /** The same in numbers. */
      readonly counts?: ActCounts;
    }
  /** Nothing is different, and why: a sentence for the person. */
  | { readonly kind: 'nothing'; readonly message: string };

/** Of an action that has nothing to act upon. */
export function nothing(message: string): Outcome {
  return { kind: 'nothing', message };
}
