import { contains, type Span } from '../../text/span';
import { SpanIndex } from '../../text/span-index';
import { wholeWords, wordsAt } from '../../text/whole-words';
import { isMentionKind, isNamedKind } from '../annotation-labels';
import { decidedWords, flaggedWords, sentences } from './act-words';
import type { LabelReach } from '../../../../shared/annotating';
import { type ActionContext, nothing, type Outcome } from './action';
import { withoutFlagged } from './flagged';
import { stretchAt } from './place';
import { isDecidedOtherwise, putLabels } from './put-labels';

/** Labels the span, or its words throughout the article or the dump, as one action. */
export function labelText(context: ActionContext, label: string, reach: LabelReach): Outcome {
  const place = stretchAt(context);
  if (place === undefined) return nothing('There is nothing here to label.');
  const others = reach === 'here' ? [] : elsewhere(context, place, label, reach);
  const decided = others.filter(({ isLeft }) => isLeft).length;
  const open = others.filter(({ isLeft }) => !isLeft).map(({ span }) => span);
  // A user-defined label says nothing about how a word is spelt.
  const { taken, flagged } = isNamedKind(label)
    ? withoutFlagged(context.dump, open)
    : { taken: open, flagged: [] };
  const { annotations, changed } = putLabels(context, [place, ...taken], label);
  if (changed === 0) return nothing(`That is labelled ${label} already.`);
  const words = wordsAt(context.dump.text, place);
  const message = sentences(
    reach === 'here'
      ? ''
      : `Labelled “${words}” ${label} in ${changed} ${changed === 1 ? 'place' : 'places'}.`,
    flaggedWords(context.dump, flagged),
    decidedWords(decided),
  );
  return {
    kind: 'done',
    annotations,
    changed,
    what: `Label “${words}” ${label}${changed > 1 ? ` (${changed})` : ''}`,
    ...(message !== '' && { message }),
    counts: {
      labelled: changed,
      ...(flagged.length > 0 && { flagged: flagged.length }),
      ...(decided > 0 && { decided }),
    },
  };
}

interface Elsewhere {
  readonly span: Span;
  /** Whether the user has decided otherwise there. */
  readonly isLeft: boolean;
}

/**
 * Where else the words occur, as whole words. Occurrences within a longer name belong to that name; and an
 * outlet's name in running text is a citation, not the source of the article.
 */
function elsewhere(
  context: ActionContext,
  place: Span,
  label: string,
  reach: LabelReach,
): readonly Elsewhere[] {
  const { dump, annotations } = context;
  const article = dump.articles.find((each) => contains(each, place));
  const within = reach === 'article' && article !== undefined ? article : { start: 0, end: dump.text.length };
  const longer = isNamedKind(label)
    ? dump.spans.filter(({ kind, label: own }) => isMentionKind(kind) && own === undefined)
    : [];
  const names = new SpanIndex(longer);
  const said = new SpanIndex(annotations.placed);
  const heads = new SpanIndex(dump.spans.filter(({ kind }) => kind === 'outlet' || kind === 'dateline'));
  const isInName = (span: Span): boolean =>
    names
      .overlapping(span)
      .some((name) => contains(name, span) && name.end - name.start > span.end - span.start);
  const isCited = (span: Span): boolean =>
    label === 'outlet' && dump.roles[dump.lines.lineAt(span.start)] === 'body' && !heads.touches(span);
  return wholeWords(dump.text.slice(within.start, within.end), dump.text.slice(place.start, place.end))
    .map(({ start, end }) => ({ start: start + within.start, end: end + within.start }))
    .filter(
      (span) => (span.end <= place.start || place.end <= span.start) && !isInName(span) && !isCited(span),
    )
    .map((span) => ({ span, isLeft: isDecidedOtherwise(said.overlapping(span), span, label) }));
}
