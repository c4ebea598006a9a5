import type {
  Annotation,
  LabelAnnotation,
  MentionAnnotation,
  NamedKind,
} from '../analysis/model/annotations';
import type { MentionKind, SpanKind } from '../analysis/model/dump';

/** A row for each kind, in the order in which they are offered: where one is missing, the compiler says so. */
const OFFERED: Readonly<Record<NamedKind, true>> = {
  person: true,
  organization: true,
  place: true,
  misc: true,
  date: true,
  outlet: true,
};

/** What a stretch of text can be said to name, in the order in which it is offered. */
export const NAMED_KINDS = Object.keys(OFFERED) as readonly NamedKind[];

/** Whether a label is one of the kinds that the analysis knows; any other is the person's own. */
export function isNamedKind(label: string): label is NamedKind {
  return NAMED_KINDS.some((kind) => kind === label);
}

/** Whether a span of the dump is a mention, and no part of an article's anatomy. */
export function isMentionKind(kind: SpanKind): kind is MentionKind {
  return kind !== 'outlet' && isNamedKind(kind);
}

/** An annotation that gives a stretch of text a label: a kind that the analysis knows, or one of the person's own. */
export type Labelled = MentionAnnotation | LabelAnnotation;

/** Whether an annotation is such a one. */
export function isLabelled(annotation: Annotation): annotation is Labelled {
  return annotation.kind === 'mention' || annotation.kind === 'label';
}

/** What an annotation says, in a word or two, as it is listed and as a label is called. */
export function labelOf(annotation: Annotation): string {
  switch (annotation.kind) {
    case 'mention':
    case 'rejection':
      return annotation.mention;
    case 'label':
      return annotation.label;
    case 'boundary':
      return annotation.verdict;
    case 'role':
      return annotation.role;
    case 'entity':
      return annotation.decision.verdict === 'same' ? annotation.decision.name : 'apart';
    case 'name':
      return annotation.name;
    case 'article':
      return annotation.labels.join(', ');
    case 'editing':
      return annotation.corrected;
  }
}
