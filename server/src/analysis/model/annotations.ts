import type { EntityDecision } from '../../../../shared/corrections';
import type { Span } from '../../text/span';
import type { LineRole, MentionKind } from './dump';

/**
 * What a user confirmed, corrected or added. It is an input of the analysis, and final. Spans are UTF-16
 * offsets into the text being analysed; the owner of the annotations moves them along with edits beforehand,
 * with `text/anchors.ts`. An annotation that lies outside the text is ignored.
 */
export type Annotation =
  | BoundaryAnnotation
  | RoleAnnotation
  | MentionAnnotation
  | RejectionAnnotation
  | EntityAnnotation
  | NameAnnotation
  | LabelAnnotation
  | ArticleAnnotation
  | EditingAnnotation;

/** The fields every annotation has. The analysis reads only the span. */
export interface AnnotationRecord extends Span {
  /** Never changes, whatever happens to the text and the span. */
  readonly id: string;
  /** The user's own note. */
  readonly note?: string;
  /** Who created it, by the name they use there, and when: ISO 8601 with a time zone. */
  readonly creator?: string;
  readonly created?: string;
  /** When a user last changed it. Moving along with the text does not count as a change. */
  readonly modified?: string;
}

/** An article starts, or does not start, on the line that holds `start`. */
export interface BoundaryAnnotation extends AnnotationRecord {
  readonly kind: 'boundary';
  readonly verdict: 'start' | 'no-start';
}

/** Every line the span touches has this role. */
export interface RoleAnnotation extends AnnotationRecord {
  readonly kind: 'role';
  readonly role: LineRole;
}

/** What a user can say a span names: a kind of mention, or an outlet, which is also an organization. */
export type NamedKind = MentionKind | 'outlet';

/** The span names something of this kind, whatever the analysis finds there. */
export interface MentionAnnotation extends AnnotationRecord {
  readonly kind: 'mention';
  readonly mention: NamedKind;
}

/** The span names nothing of this kind. */
export interface RejectionAnnotation extends AnnotationRecord {
  readonly kind: 'rejection';
  readonly mention: NamedKind;
  /** Present if the same words name nothing of this kind anywhere else in the dump either. */
  readonly reach?: 'dump';
}

/** Who or what the mention on the span names. Has no effect if there is no mention there. */
export interface EntityAnnotation extends AnnotationRecord {
  readonly kind: 'entity';
  readonly decision: EntityDecision;
}

/** The display name of the entity mentioned on the span. The text itself is not changed. */
export interface NameAnnotation extends AnnotationRecord {
  readonly kind: 'name';
  readonly name: string;
}

/** The user gave the span a label of their own, in addition to any other marks there. */
export interface LabelAnnotation extends AnnotationRecord {
  readonly kind: 'label';
  readonly label: string;
}

/** What a user says about the whole article that contains `start`. The span is the article's first line. */
export interface ArticleAnnotation extends AnnotationRecord {
  readonly kind: 'article';
  /** In the order they were given, without repeats. May be empty if there is a note. */
  readonly labels: readonly string[];
}

/** The record of a correction: the text as printed on the span, and the right text. */
export interface EditingAnnotation extends AnnotationRecord {
  readonly kind: 'editing';
  /** The problem code, as named by the version that found it. */
  readonly code: string;
  readonly printed: string;
  readonly corrected: string;
  /** True if the text was changed, false if it was kept as printed. */
  readonly applied: boolean;
}
