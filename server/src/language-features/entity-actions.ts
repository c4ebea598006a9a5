import type { EntityDecision } from '../../../shared/corrections';
import type { CodeAction } from 'vscode-languageserver-types';
import type { Annotation } from '../analysis/model/annotations';
import type { AnnotatedSpan, Dump, Entity } from '../analysis/model/dump';
import { entityDecisionsOn } from '../analysis/decisions/entity-decisions';
import type { Span } from '../text/span';
import { correctionAction, type CorrectionRequest, wantsCorrections } from './correction-actions';
import { likelyOthers } from './likely-others';
import { articleAround, entityOf, mentionsIn } from './naming';
import { label } from './plain-text';
import { rangeOf, spanOf } from './positions';

/**
 * The corrections a user can make to the entity of the mention at the cursor: that it is the same as a likely
 * other entity, that it is someone else, or that an earlier correction is undone. Like all corrections, these
 * are commands to the server rather than text edits.
 * @param annotations the existing decisions, as the dump takes them into account
 */
export function entityActions(
  dump: Dump,
  annotations: readonly Annotation[],
  request: CorrectionRequest,
): CodeAction[] {
  if (!wantsCorrections(request)) return [];
  const span = spanOf(dump, request.range);
  const mention = mentionAt(dump, span);
  const entity = entityOf(dump, mention?.entity);
  if (mention === undefined || entity === undefined) return [];
  const where = { uri: request.uri, version: request.version, range: rangeOf(dump, mention) };
  const decide = (title: string, decision: EntityDecision): CodeAction =>
    correctionAction(title, { ...where, kind: 'entity', ...decision });
  return [
    ...likelyOthers(dump, mention, entity).map((other) =>
      decide(`This is the same as “${label(other.name)}”`, {
        verdict: 'same',
        entity: other.id,
        name: other.name,
      }),
    ),
    ...splits(dump, mention, entity).map(({ title, reach }) => decide(title, { verdict: 'apart', reach })),
    ...entityDecisionsOn(annotations, mention).map(({ decision }) =>
      correctionAction(`Undo: ${decisionWords(decision, entity)}`, {
        ...where,
        kind: 'forget-entity',
        verdict: decision.verdict,
      }),
    ),
  ];
}

/** The mention that the cursor or selection touches; a cursor at either end of one counts. */
function mentionAt(dump: Dump, { start, end }: Span): AnnotatedSpan | undefined {
  return dump.spans.find((span) => span.entity !== undefined && span.start <= start && end <= span.end);
}

interface Split {
  readonly title: string;
  readonly reach: 'mention' | 'article';
}

/** Empty if the mention is the only one of its entity: there is nothing to split it off from. */
function splits(dump: Dump, mention: AnnotatedSpan, entity: Entity): readonly Split[] {
  if (entity.mentions < 2) return [];
  const other = otherWords(entity);
  const article = articleAround(dump, mention);
  const here = article === undefined ? 0 : mentionsIn(dump, entity, article);
  const wholeArticle: readonly Split[] =
    here > 1 && here < entity.mentions
      ? [{ title: `This is ${other} throughout this article`, reach: 'article' }]
      : [];
  return [{ title: `This is ${other}`, reach: 'mention' }, ...wholeArticle];
}

function decisionWords(decision: EntityDecision, entity: Entity): string {
  return decision.verdict === 'same' ? `the same as “${label(decision.name)}”` : otherWords(entity);
}

function otherWords({ kind }: Entity): string {
  return kind === 'person' ? 'someone else' : 'something else';
}
