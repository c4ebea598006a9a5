import type { CodeAction } from 'vscode-languageserver-types';
import type { Annotation, EntityDecision } from '../analysis/model/annotations';
import type { AnnotatedSpan, Dump, Entity } from '../analysis/model/dump';
import { entityDecisionsOn } from '../analysis/decisions/entity-decisions';
import type { Span } from '../text/span';
import { correctionAction, type CorrectionRequest, wantsCorrections } from './correction-actions';
import { likelyOthers } from './likely-others';
import { articleAround, entityOf, mentionsIn } from './naming';
import { label } from './plain-text';
import { rangeOf, spanOf } from './positions';

/**
 * What a person can say of whom the mention at the cursor names: that it is the same as a likely other, that it is somebody
 * else, and that what was said is taken back. Like all corrections these are commands to the server and no text edits.
 * @param annotations what has been decided already, as the dump honours it
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

/** The mention that the cursor or the selection is on; a cursor at either end of one is on it. */
function mentionAt(dump: Dump, { start, end }: Span): AnnotatedSpan | undefined {
  return dump.spans.find((span) => span.entity !== undefined && span.start <= start && end <= span.end);
}

interface Split {
  readonly title: string;
  readonly reach: 'mention' | 'article';
}

/** Nothing where the mention is all there is of its entity: there is nothing to split it off from. */
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
