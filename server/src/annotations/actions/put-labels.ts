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

/** The annotations with one label on each of the places, and how many of them it was new to. */
export interface Labelled {
  readonly annotations: DocumentAnnotations;
  readonly changed: number;
}

/**
 * Puts a label on places that do not overlap. A kind takes the place of whatever was said there to be named; a label of
 * the person's own stands beside it.
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

/** Whether a person has said otherwise of the place than that it names this kind: its word stands, or lies across. */
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

/** The annotation stays the one it is: only what it says, and when that was said, is new. */
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
