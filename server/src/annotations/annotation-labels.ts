import type {
  Annotation,
  LabelAnnotation,
  MentionAnnotation,
  NamedKind,
} from '../analysis/model/annotations';
import type { MentionKind, SpanKind } from '../analysis/model/dump';
import { keysOf } from '../text/keys-of';

/** A row for each kind, in the order in which they are offered: where one is missing, the compiler says so. */
const OFFERED: Readonly<Record<NamedKind, true>> = {
  person: true,
  organization: true,
  place: true,
  misc: true,
  date: true,
  outlet: true,
};

/** The kinds of names that a user can label, in the order in which they are offered. */
export const NAMED_KINDS = keysOf(OFFERED);

/** Whether a label is one of the built-in kinds; any other is user-defined. */
export function isNamedKind(label: string): label is NamedKind {
  return NAMED_KINDS.some((kind) => kind === label);
}

/** Whether a span of the dump is a mention, rather than part of an article's anatomy. */
export function isMentionKind(kind: SpanKind): kind is MentionKind {
  return kind !== 'outlet' && isNamedKind(kind);
}

/** An annotation that labels a span of text: with a built-in kind, or with a user-defined label. */
export type Labelled = MentionAnnotation | LabelAnnotation;

/** Whether an annotation labels a span. */
export function isLabelled(annotation: Annotation): annotation is Labelled {
  return annotation.kind === 'mention' || annotation.kind === 'label';
}

/** What an annotation says, in a word or two: its name in lists, and the name of its label. */
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
