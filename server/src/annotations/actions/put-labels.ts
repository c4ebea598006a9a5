import type {
  Annotation,
  LabelAnnotation,
  MentionAnnotation,
  NamedKind,
} from '../../analysis/model/annotations';
import { mentionKind } from '../../analysis/decisions/confirmed-names';
import { contains, type Span, sameSpan } from '../../text/span';
import { SpanIndex } from '../../text/span-index';
import { isNamedKind } from '../annotation-labels';
import { type Changes, withChanges } from '../with-changes';
import type { DocumentAnnotations } from '../document-annotations';
import type { ActionContext } from './action';

type MakerOfAnnotations = Pick<ActionContext, 'annotations' | 'maker' | 'newId'>;

/** Annotations after labelling, and how many places did not have the label before. */
export interface Labelled {
  readonly annotations: DocumentAnnotations;
  readonly changed: number;
}

/**
 * Labels spans that do not overlap. A kind replaces whatever kind was given there before; a user-defined
 * label is added beside it.
 */
export function putLabels(
  { annotations, maker, newId }: MakerOfAnnotations,
  places: readonly Span[],
  label: string,
): Labelled {
  const index = new SpanIndex(annotations.placed.filter((each) => each.start < each.end));
  const changes = places.map((place) => {
    const { start, end } = place;
    const made = { ...maker, id: newId(), start, end };
    return isNamedKind(label)
      ? named(index.overlapping(place), { ...made, kind: 'mention', mention: label })
      : own(index.overlapping(place), { ...made, kind: 'label', label });
  });
  return {
    annotations: withChanges(annotations, {
      gone: changes.flatMap(({ gone }) => gone),
      came: changes.flatMap(({ came }) => came),
    }),
    changed: changes.filter(({ came }) => came.length > 0).length,
  };
}

/**
 * Whether the user has decided against this kind here: another label covers or overlaps the span, or the kind
 * was rejected.
 */
export function isDecidedOtherwise(others: readonly Annotation[], place: Span, label: string): boolean {
  if (!isNamedKind(label)) return false;
  return others.some(
    (each) =>
      (each.kind === 'mention' && (each.mention !== label || !sameSpan(each, place))) ||
      (each.kind === 'rejection' && sameMention(each.mention, label)),
  );
}

function named(others: readonly Annotation[], made: MentionAnnotation): Changes {
  const mentions = others.filter((each) => each.kind === 'mention');
  const there = mentions.find((each) => sameSpan(each, made));
  if (there?.mention === made.mention && mentions.length === 1) return NO_CHANGES;
  const rejections = others.filter(
    (each) => each.kind === 'rejection' && sameMention(each.mention, made.mention) && contains(made, each),
  );
  const came = there === undefined ? made : relabelled(there, made);
  return { gone: [...mentions, ...rejections].map(({ id }) => id), came: [came] };
}

/** The annotation keeps its identity: only its content, and the time of that, are new. */
function relabelled(there: MentionAnnotation, { mention, created }: MentionAnnotation): MentionAnnotation {
  return { ...there, mention, ...(created === undefined ? {} : { modified: created }) };
}

function own(others: readonly Annotation[], made: LabelAnnotation): Changes {
  const has = others.some(
    (each) => each.kind === 'label' && each.label === made.label && sameSpan(each, made),
  );
  return has ? NO_CHANGES : { gone: [], came: [made] };
}

const NO_CHANGES: Changes = { gone: [], came: [] };

function sameMention(one: NamedKind, other: NamedKind): boolean {
  return mentionKind(one) === mentionKind(other);
}
