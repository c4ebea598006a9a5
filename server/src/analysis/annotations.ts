import { Span } from '../text/span';
import { LineRole, MentionKind } from './dump';

/**
 * What a person confirmed or corrected: an input of the analysis, and final. Spans are UTF-16 offsets into the
 * text being analysed; whoever holds annotations carries them through edits with `text/anchors.ts` beforehand.
 * One that lies outside the text is ignored.
 */
export type Annotation =
  BoundaryAnnotation | RoleAnnotation | MentionAnnotation | RejectionAnnotation | EntityAnnotation;

/** An article starts, or does not start, on the line that holds `start`. */
export interface BoundaryAnnotation extends Span {
  readonly kind: 'boundary';
  readonly id: string;
  readonly verdict: 'start' | 'no-start';
}

/** The lines that the span touches have this role. */
export interface RoleAnnotation extends Span {
  readonly kind: 'role';
  readonly id: string;
  readonly role: LineRole;
}

/** The span names something of this kind. */
export interface MentionAnnotation extends Span {
  readonly kind: 'mention';
  readonly id: string;
  readonly mention: MentionKind;
  readonly label?: string;
}

/** The span names nothing of this kind. */
export interface RejectionAnnotation extends Span {
  readonly kind: 'rejection';
  readonly id: string;
  readonly mention: MentionKind;
}

/** Whom or what the mention on the span names. One that stands on no mention says nothing. */
export interface EntityAnnotation extends Span {
  readonly kind: 'entity';
  readonly id: string;
  readonly decision: EntityDecision;
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
