import type { Span } from '../../text/span';
import type { LineRole, MentionKind } from './dump';

/**
 * What a person confirmed, corrected or added: an input of the analysis, and final. Spans are UTF-16 offsets into the
 * text being analysed; whoever holds annotations carries them through edits with `text/anchors.ts` beforehand.
 * One that lies outside the text is ignored.
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

/** What every annotation has. The analysis reads none of it but the span. */
export interface AnnotationRecord extends Span {
  /** Its own for ever, whatever becomes of text and span. */
  readonly id: string;
  /** Words of the person's own about it. */
  readonly note?: string;
  /** Who made it, as the person is called there; and when, in ISO 8601 with a zone. */
  readonly creator?: string;
  readonly created?: string;
  /** When it was last changed by hand; moving with the text is no change. */
  readonly modified?: string;
}

/** An article starts, or does not start, on the line that holds `start`. */
export interface BoundaryAnnotation extends AnnotationRecord {
  readonly kind: 'boundary';
  readonly verdict: 'start' | 'no-start';
}

/** The lines that the span touches have this role. */
export interface RoleAnnotation extends AnnotationRecord {
  readonly kind: 'role';
  readonly role: LineRole;
}

/** What a person can say that a span names: a kind of mention, or an outlet, which is an organization besides. */
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
  /** Present where the same words name nothing of this kind anywhere else in the dump either. */
  readonly reach?: 'dump';
}

/** Whom or what the mention on the span names. One that stands on no mention says nothing. */
export interface EntityAnnotation extends AnnotationRecord {
  readonly kind: 'entity';
  readonly decision: EntityDecision;
}

/** What the entity that the mention on the span names is to be called; the text stays as it was printed. */
export interface NameAnnotation extends AnnotationRecord {
  readonly kind: 'name';
  readonly name: string;
}

/** The span bears a label of the person's own. It stands beside whatever else is marked there. */
export interface LabelAnnotation extends AnnotationRecord {
  readonly kind: 'label';
  readonly label: string;
}

/** What a person says of the whole article that holds `start`; the span is the article's first line. */
export interface ArticleAnnotation extends AnnotationRecord {
  readonly kind: 'article';
  /** In the order in which they were given, each once; may be empty where there is a note. */
  readonly labels: readonly string[];
}

/** The record of a correction: what was printed on the span, and what is right. */
export interface EditingAnnotation extends AnnotationRecord {
  readonly kind: 'editing';
  /** The code of the problem, as it was called by the version that found it. */
  readonly code: string;
  readonly printed: string;
  readonly corrected: string;
  /** Whether the text has been changed; otherwise it was kept as printed. */
  readonly applied: boolean;
}

/**
 * What a person said of a mention: that it names the same as an entity, and with it all that the analysis joins to the
 * mention; or that it names something else than the analysis holds, the mention alone or all of its article.
 */
export type EntityDecision =
  | {
      readonly verdict: 'same';
      /** The id of the entity. */
      readonly entity: string;
      /** Its name: where no entity has the id any more, the one of this name and of the mention's kind is meant. */
      readonly name: string;
    }
  | { readonly verdict: 'apart'; readonly reach: 'mention' | 'article' };
