import type { Annotation, NamedKind, RejectionAnnotation } from '../../analysis/model/annotations';
import type { AnnotatedSpan } from '../../analysis/model/dump';
import { mentionKind } from '../../analysis/decisions/confirmed-names';
import { contains, type Span } from '../../text/span';
import { wordsAt } from '../../text/whole-words';
import { isMentionKind, isNamedKind } from '../annotation-labels';
import { withChanges } from '../with-changes';
import { allFlagged, counted, flaggedWords, sentences } from './act-words';
import { type ActionContext, nothing, type Outcome, type ReviewAction } from './action';
import { type Sifted, withoutFlagged } from './flagged';
import { mentionsAt } from './place';
import { putLabels } from './put-labels';

/** A mention of the dump that is accepted or rejected, under the kind it has there. */
interface Reviewed extends Span {
  readonly kind: NamedKind;
}

/** Turns what the analysis proposes into user decisions. Of several at once, flagged ones are left out. */
export function accept(context: ActionContext, action: ReviewAction): Outcome {
  const proposed = reviewed(context, action).filter(({ by }) => by === 'analysis');
  const { taken, flagged } = sifted(context, action, proposed);
  const kinds = new Set(taken.map(({ kind }) => kind));
  let { annotations } = context;
  let changed = 0;
  for (const kind of kinds) {
    const places = taken.filter((each) => each.kind === kind);
    const labelled = putLabels({ ...context, annotations }, places, kind);
    annotations = labelled.annotations;
    changed += labelled.changed;
  }
  if (changed === 0)
    return nothing(
      flagged.length > 0
        ? allFlagged(context.dump, flagged, 'accept')
        : 'Nothing is proposed here that could be accepted.',
    );
  return {
    kind: 'done',
    annotations,
    changed,
    what: `Accept ${whatOf(context, taken)}`,
    ...told(context, action, 'Accepted', taken, flagged),
    counts: { accepted: changed, ...(flagged.length > 0 && { flagged: flagged.length }) },
  };
}

/**
 * Says that the marked text is not a name of that kind. A name that is rejected by its words stays rejected
 * wherever those words occur, now or later. Of several at once, flagged ones are left out.
 */
export function reject(context: ActionContext, action: ReviewAction): Outcome {
  const { annotations, maker, newId } = context;
  const marked = reviewed(context, action).filter(({ by }) => by === 'analysis' || action.reach !== 'kind');
  const { taken: found, flagged } = sifted(context, action, marked);
  if (found.length === 0)
    return nothing(
      flagged.length > 0
        ? allFlagged(context.dump, flagged, 'reject')
        : 'Nothing is marked here that could be rejected.',
    );
  const everywhere = action.reach === 'same-name';
  const [first] = everywhere ? mentionsAt(context.dump, context.span).filter(isReviewed) : [];
  const places = first === undefined ? found : [first];
  const outdated = found.flatMap((each) => overruled(annotations.placed, each));
  const came = places.map(({ start, end, kind }): RejectionAnnotation => ({
    ...maker,
    kind: 'rejection',
    id: newId(),
    start,
    end,
    mention: kind,
    ...(everywhere && { reach: 'dump' }),
  }));
  return {
    kind: 'done',
    annotations: withChanges(annotations, { gone: outdated.map(({ id }) => id), came }),
    changed: found.length,
    what: `Reject ${whatOf(context, found)}`,
    ...told(context, action, 'Rejected', found, flagged),
    counts: { rejected: found.length, ...(flagged.length > 0 && { flagged: flagged.length }) },
  };
}

/**
 * The mentions an action may touch: at a single place, whatever is flagged there; of several, only those that
 * are not flagged.
 */
function sifted(
  { dump }: ActionContext,
  { reach }: ReviewAction,
  places: readonly ReviewedSpan[],
): Sifted<ReviewedSpan> {
  return reach === 'here' ? { taken: places, flagged: [] } : withoutFlagged(dump, places);
}

/** A summary of what a bulk action did. For a single place none is needed: its effect is in plain sight. */
function told(
  { dump }: ActionContext,
  { reach }: ReviewAction,
  done: string,
  taken: readonly Reviewed[],
  flagged: readonly Span[],
): { readonly message?: string } {
  if (reach === 'here') return {};
  return {
    message: sentences(`${done} ${counted(taken.map(({ kind }) => kind))}.`, flaggedWords(dump, flagged)),
  };
}

/** Earlier user decisions on the span that the rejection undoes or repeats. */
function overruled(placed: readonly Annotation[], { start, end, kind }: Reviewed): readonly Annotation[] {
  return placed.filter(
    (each) =>
      (each.kind === 'mention' || each.kind === 'rejection') &&
      each.start === start &&
      each.end === end &&
      mentionKind(each.mention) === mentionKind(kind),
  );
}

type ReviewedSpan = AnnotatedSpan & Reviewed;

/** The marked spans that an action refers to: mentions and, if asked for, outlets. */
function reviewed({ dump, span }: ActionContext, { reach, kind }: ReviewAction): readonly ReviewedSpan[] {
  const here = mentionsAt(dump, span).filter(isReviewed);
  const kinds = new Set(kind === undefined ? here.map((each) => each.kind) : [kind]);
  const all = dump.spans.filter(isReviewed);
  switch (reach) {
    case 'here':
      return kind === undefined ? here : all.filter((each) => each.kind === kind && touches(each, span));
    case 'kind':
      return all.filter((each) => kinds.has(each.kind));
    case 'same-name': {
      const names = new Set(here.map((each) => `${each.kind} ${wordsAt(dump.text, each)}`));
      return all.filter((each) => names.has(`${each.kind} ${wordsAt(dump.text, each)}`));
    }
    case 'article': {
      const article = dump.articles.find((each) => contains(each, { start: span.start, end: span.start }));
      if (article === undefined) return [];
      const wanted = (each: ReviewedSpan): boolean =>
        kind === undefined ? isMentionKind(each.kind) : each.kind === kind;
      return all.filter((each) => contains(article, each) && wanted(each));
    }
  }
}

function isReviewed(span: AnnotatedSpan): span is ReviewedSpan {
  return isNamedKind(span.kind) && span.label === undefined;
}

function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function whatOf({ dump }: ActionContext, spans: readonly Span[]): string {
  const [first] = spans;
  const words = first === undefined ? '' : wordsAt(dump.text, first);
  return `“${words}”${spans.length > 1 ? ` and ${spans.length - 1} more` : ''}`;
}
