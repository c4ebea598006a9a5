import { isListOf, isString } from '../../../../shared/shape';
import type { Annotation, AnnotationRecord } from '../../analysis/model/annotations';
import { isGivenRole } from '../../analysis/decisions/line-corrections';
import { isEntityDecision } from '../../../../shared/is-entity-decision';
import { decisionIn } from '../../analysis/decisions/entity-decisions';
import { isNamedKind, labelOf } from '../annotation-labels';

/** What an annotation says, without its record fields. */
export type Content<A extends Annotation = Annotation> = A extends Annotation
  ? Omit<A, keyof AnnotationRecord>
  : never;

/** The fields of a body, by name. */
type Fields = Readonly<Record<string, unknown>>;

/** How one kind of annotation is written as the body of a W3C Web Annotation. */
interface BodyForm<A extends Annotation> {
  /** The body's type in our own vocabulary. */
  readonly type: string;
  /** One of the motivations of the Web Annotation vocabulary. */
  readonly motivation: 'classifying' | 'tagging' | 'assessing' | 'identifying' | 'describing' | 'editing';
  /** The fields of the body besides its value, in our own vocabulary. */
  write(annotation: A): Fields;
  /** The content of a body with this value and these fields; undefined if it is not understood. */
  read(value: string, fields: Fields): Content<A> | undefined;
}

const isLabels = isListOf(isString);

const NOTHING_MORE = (): Fields => ({});

/** One row per kind; the compiler reports a missing one. */
const FORMS: { readonly [K in Annotation['kind']]: BodyForm<Extract<Annotation, { readonly kind: K }>> } = {
  boundary: {
    type: 'Boundary',
    motivation: 'classifying',
    write: NOTHING_MORE,
    read: (verdict) =>
      verdict === 'start' || verdict === 'no-start' ? { kind: 'boundary', verdict } : undefined,
  },
  role: {
    type: 'Role',
    motivation: 'classifying',
    write: NOTHING_MORE,
    read: (role) => (isGivenRole(role) ? { kind: 'role', role } : undefined),
  },
  mention: {
    type: 'Mention',
    motivation: 'tagging',
    write: NOTHING_MORE,
    read: (mention) => (isNamedKind(mention) ? { kind: 'mention', mention } : undefined),
  },
  rejection: {
    type: 'Rejection',
    motivation: 'assessing',
    write: ({ reach }) => (reach === undefined ? {} : { reach }),
    read: (mention, { reach }) =>
      isNamedKind(mention) && (reach === undefined || reach === 'dump')
        ? { kind: 'rejection', mention, ...(reach !== undefined && { reach }) }
        : undefined,
  },
  entity: {
    type: 'Identity',
    motivation: 'identifying',
    write: ({ decision }) =>
      decision.verdict === 'same'
        ? { verdict: 'same', entity: decision.entity }
        : { verdict: 'apart', reach: decision.reach },
    read: (name, fields) => {
      const decision = { name, ...fields };
      return isEntityDecision(decision) ? { kind: 'entity', decision: decisionIn(decision) } : undefined;
    },
  },
  name: {
    type: 'Name',
    motivation: 'describing',
    write: NOTHING_MORE,
    read: (name) => ({ kind: 'name', name }),
  },
  label: {
    type: 'Label',
    motivation: 'tagging',
    write: NOTHING_MORE,
    read: (label) => ({ kind: 'label', label }),
  },
  article: {
    type: 'Article',
    motivation: 'classifying',
    write: ({ labels }) => ({ labels }),
    read: (_value, { labels }) => (isLabels(labels) ? { kind: 'article', labels } : undefined),
  },
  editing: {
    type: 'Correction',
    motivation: 'editing',
    write: ({ code, printed, applied }) => ({ code, printed, applied }),
    read: (corrected, { code, printed, applied }) =>
      typeof code === 'string' && typeof printed === 'string' && typeof applied === 'boolean'
        ? { kind: 'editing', code, printed, corrected, applied }
        : undefined,
  },
};

/** An annotation as the body of a Web Annotation. */
export interface Body {
  readonly type: string;
  readonly motivation: string;
  /** In words, for readers that do not know our vocabulary. */
  readonly value: string;
  readonly fields: Fields;
}

/** The body that expresses an annotation. */
export function bodyOf(annotation: Annotation): Body {
  // Each row writes the kind that it is listed under.
  const { type, motivation, write } = FORMS[annotation.kind] as BodyForm<Annotation>;
  return { type, motivation, value: labelOf(annotation), fields: write(annotation) };
}

/** The content of a body; undefined if this version does not know it. */
export function contentOf(type: string, value: string, fields: Fields): Content | undefined {
  const form = Object.values(FORMS).find((each) => each.type === type);
  return form?.read(value, fields);
}
