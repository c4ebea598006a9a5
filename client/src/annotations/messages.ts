import { Range } from '../protocol';

/**
 * What client and server say to each other of annotations. Like `protocol.ts` it repeats the server's shapes, and tells
 * them from whatever a server of another version might send.
 */

/** The server's command that does one thing to the annotations of a document; its argument is an `AnnotateArguments`. */
export const ANNOTATE_COMMAND = 'dateline.annotate';

/** The server's command that gives the `AnnotationList` of the document whose URI is in its argument. */
export const ANNOTATIONS_COMMAND = 'dateline.annotations';

/** The server's commands that take back the last action on annotations, and that do it again. */
export const HISTORY_COMMANDS = {
  undo: 'dateline.undoAnnotation',
  redo: 'dateline.redoAnnotation',
} as const;

/** The method of the notification that carries an `AnnotationState`. */
export const ANNOTATIONS_METHOD = 'dateline/annotations';

/** How far a label goes: to the place alone, or to the same words in its article or in the dump. */
export type LabelReach = 'here' | 'article' | 'dump';

/** How far a word on what is proposed goes: the place, the same words, all of its article, or all of a kind. */
export type ReviewReach = 'here' | 'same-name' | 'article' | 'kind';

/** One thing to do; the range it is about stands beside it in `AnnotateArguments`. */
export type AnnotateAction =
  | { readonly action: 'label'; readonly label: string; readonly reach: LabelReach }
  | {
      readonly action: 'accept' | 'reject';
      readonly reach: ReviewReach;
      /** Which kind is meant; without it, that of the name at the range. */
      readonly kind?: string;
    }
  | { readonly action: 'remove'; readonly id?: string }
  | { readonly action: 'note'; readonly id?: string; readonly note: string }
  | {
      readonly action: 'article';
      readonly add?: readonly string[];
      readonly remove?: readonly string[];
      readonly note?: string;
    }
  | { readonly action: 'rename-entity'; readonly name: string }
  | { readonly action: 'reattach' | 'discard-orphan'; readonly id: string };

/** The argument of `ANNOTATE_COMMAND`. `range` holds for `version` of the document. */
export interface AnnotateArguments {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  readonly do: AnnotateAction;
}

/** What the annotations of one document have come to, told after every change. */
export interface AnnotationState {
  readonly uri: string;
  readonly version: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the person did last in this document. */
  readonly lastWas: 'annotation' | 'text' | 'nothing';
  /** Why the annotations are not in their file, in the server's words; absent where they are. */
  readonly notSaved?: string;
}

/** An annotation that has its place in the text. */
export interface PlacedAnnotation {
  readonly id: string;
  /** What sort of thing was said: `mention`, `rejection`, `label`, `role` … */
  readonly kind: string;
  /** What was said: `person`, a label of the user's own, a role … */
  readonly label: string;
  readonly range: Range;
  readonly text: string;
  readonly note?: string;
  readonly creator?: string;
  readonly created?: string;
}

/** An annotation whose text is gone; `range` is empty and lies where it was. */
export interface OrphanedAnnotation {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  /** The text it stood on last. */
  readonly quote: string;
  readonly range: Range;
  readonly note?: string;
}

/** What was said of an article; `range` is the whole article. */
export interface AnnotatedArticle {
  readonly range: Range;
  readonly headline: string;
  readonly labels: readonly string[];
  readonly note?: string;
}

/** All that persons said of a document. */
export interface AnnotationList {
  readonly placed: readonly PlacedAnnotation[];
  readonly orphans: readonly OrphanedAnnotation[];
  readonly articles: readonly AnnotatedArticle[];
}

/** Tells an `AnnotationState` from anything else. */
export function isAnnotationState(value: unknown): value is AnnotationState {
  return (
    hasTypes(value, { uri: 'string', version: 'number', canUndo: 'boolean', canRedo: 'boolean' }) &&
    ['annotation', 'text', 'nothing'].includes(String(value['lastWas'])) &&
    ['string', 'undefined'].includes(typeof value['notSaved'])
  );
}

/** Tells an `AnnotationList` from anything else. */
export function isAnnotationList(value: unknown): value is AnnotationList {
  return (
    isFields(value) &&
    isListOf(value['placed'], { id: 'string', kind: 'string', label: 'string', text: 'string' }) &&
    isListOf(value['orphans'], { id: 'string', kind: 'string', label: 'string', quote: 'string' }) &&
    isListOf(value['articles'], { headline: 'string' }) &&
    value['articles'].every(({ labels }) => Array.isArray(labels))
  );
}

/** What the server says of an action that it carried out: a sentence for the user, where there is one. */
export function messageOf(answer: unknown): string | undefined {
  return hasTypes(answer, { message: 'string' }) ? answer['message'] : undefined;
}

/** Whether an action did anything. */
export function hasChanged(answer: unknown): boolean {
  return hasTypes(answer, { changed: 'number' }) && answer['changed'] > 0;
}

/** Whether the server took back, or did again, what it was asked to. */
export function isDone(answer: unknown): boolean {
  return isFields(answer) && answer['done'] === true;
}

type Fields = Readonly<Record<string, unknown>>;

interface Types {
  readonly string: string;
  readonly number: number;
  readonly boolean: boolean;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function hasTypes<T extends Readonly<Record<string, keyof Types>>>(
  value: unknown,
  types: T,
): value is Fields & { readonly [Name in keyof T]: Types[T[Name]] } {
  return isFields(value) && Object.entries(types).every(([name, type]) => typeof value[name] === type);
}

/** Each with these fields, and with a range. */
function isListOf(
  value: unknown,
  types: Readonly<Record<string, keyof Types>>,
): value is readonly (Fields & { readonly range: Range })[] {
  return (
    Array.isArray(value) && value.every((item) => hasTypes(item, types) && isRange((item as Fields)['range']))
  );
}

function isRange(value: unknown): value is Range {
  return isFields(value) && isPosition(value['start']) && isPosition(value['end']);
}

function isPosition(value: unknown): boolean {
  return hasTypes(value, { line: 'number', character: 'number' });
}
