import type { CodeAction } from 'vscode-languageserver-types';
import type { Annotation } from '../analysis/model/annotations';
import type { AnnotatedSpan, Dump } from '../analysis/model/dump';
import type { AnnotateAction } from '../annotations/actions/action';
import { annotationsAt, mentionsAt, stretchAt } from '../annotations/actions/place';
import { isLabelled, isMentionKind, labelOf, NAMED_KINDS } from '../annotations/annotation-labels';
import { articleLabels, saidOfArticles } from '../annotations/of-articles';
import type { Span } from '../text/span';
import { wholeWords, wordsAt } from '../text/whole-words';
import { annotateAction } from './annotate-action';
import { CORRECTION_KIND, type CorrectionRequest, wantsCorrections } from './correction-actions';
import { articleAround } from './naming';
import { quoted } from './plain-text';
import { rangeOf, spanOf } from './positions';

/** The user-defined labels. */
export interface OwnLabels {
  /** For spans of text, in addition to the built-in kinds. */
  readonly labels: readonly string[];
  readonly articleLabels: readonly string[];
}

/**
 * The annotations a user can make of the text at the cursor or selection: its label, whether what the
 * analysis proposes is right, and labels of the article.
 * @param annotations the existing decisions, as the dump takes them into account
 */
export function annotationActions(
  dump: Dump,
  annotations: readonly Annotation[],
  request: CorrectionRequest,
  own: OwnLabels,
): CodeAction[] {
  if (!wantsCorrections(request)) return [];
  const span = spanOf(dump, request.range);
  const action = (title: string, what: AnnotateAction, at: Span = span): CodeAction =>
    annotateAction(
      title,
      {
        uri: request.uri,
        version: request.version,
        range: rangeOf(dump, at),
        do: what,
      },
      CORRECTION_KIND,
    );
  return [
    ...reviewing(dump, span, action),
    ...labelling(dump, annotations, span, own.labels, action),
    ...removing(annotations, span, action),
    ...ofArticle(dump, annotations, span, own.articleLabels, action),
  ];
}

type MakeAction = (title: string, what: AnnotateAction, at?: Span) => CodeAction;

function reviewing(dump: Dump, span: Span, action: MakeAction): readonly CodeAction[] {
  const [mention, ...others] = mentionsAt(dump, span).filter(({ by }) => by === 'analysis');
  if (mention === undefined || others.length > 0 || !isMentionKind(mention.kind)) return [];
  const words = quoted(wordsAt(dump.text, mention));
  const named = `${words} as ${mention.kind}`;
  const same = sameMentions(dump, mention);
  return [
    action(`Accept ${named}`, { action: 'accept', reach: 'here' }, mention),
    ...(same > 1
      ? [action(`Accept ${named} everywhere (${same})`, { action: 'accept', reach: 'same-name' }, mention)]
      : []),
    action(`Reject ${named}`, { action: 'reject', reach: 'here' }, mention),
    action(`Reject ${named} everywhere`, { action: 'reject', reach: 'same-name' }, mention),
  ];
}

function sameMentions(dump: Dump, mention: AnnotatedSpan): number {
  const own = wordsAt(dump.text, mention);
  return dump.spans.filter(
    (each) => each.kind === mention.kind && each.by === 'analysis' && wordsAt(dump.text, each) === own,
  ).length;
}

function labelling(
  dump: Dump,
  annotations: readonly Annotation[],
  span: Span,
  ownLabels: readonly string[],
  action: MakeAction,
): readonly CodeAction[] {
  const place = stretchAt({ dump, span });
  // Someone who selects whole paragraphs has something else in mind than labelling them.
  if (place === undefined || dump.lines.lineAt(place.start) + 1 < dump.lines.lineAt(place.end)) return [];
  const words = wordsAt(dump.text, place);
  const borne = new Set(
    annotations
      .filter((each) => isLabelled(each) && each.start === place.start && each.end === place.end)
      .map(labelOf),
  );
  const count = wholeWords(dump.text, words).length;
  return [...NAMED_KINDS, ...ownLabels].flatMap((label) => [
    ...(borne.has(label)
      ? []
      : [action(`Label ${quoted(words)} ${label}`, { action: 'label', label, reach: 'here' }, place)]),
    ...(count > 1
      ? [
          action(
            `Label ${quoted(words)} ${label} everywhere`,
            { action: 'label', label, reach: 'dump' },
            place,
          ),
        ]
      : []),
  ]);
}

function removing(annotations: readonly Annotation[], span: Span, action: MakeAction): readonly CodeAction[] {
  return annotationsAt(annotations, span)
    .filter(({ kind }) => kind === 'mention' || kind === 'label' || kind === 'rejection' || kind === 'name')
    .map((each) =>
      action(
        each.kind === 'rejection'
          ? `Forget that this is no ${labelOf(each)}`
          : `Remove the label ${labelOf(each)}`,
        {
          action: 'remove',
          id: each.id,
        },
      ),
    );
}

function ofArticle(
  dump: Dump,
  annotations: readonly Annotation[],
  { start }: Span,
  labels: readonly string[],
  action: MakeAction,
): readonly CodeAction[] {
  const place = { start, end: start };
  const article = articleAround(dump, place);
  if (article === undefined) return [];
  const borne = new Set(articleLabels(saidOfArticles(annotations)(article)));
  return [...new Set([...labels, ...borne])].map((label) =>
    borne.has(label)
      ? action(
          `Take the label ${label} off this article`,
          { action: 'article', add: [], remove: [label] },
          place,
        )
      : action(`Label this article ${label}`, { action: 'article', add: [label], remove: [] }, place),
  );
}
