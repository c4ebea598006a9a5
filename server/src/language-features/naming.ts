import { appendTo } from '../text/multi-map';
import type { AnnotatedSpan, Article, Dump, Entity } from '../analysis/model/dump';
import { contains, type Span } from '../text/span';
import { folded } from './plain-text';

/** The entity with this id; undefined if there is no id, or no such entity in the dump. */
export function entityOf(dump: Dump, id: string | undefined): Entity | undefined {
  return id === undefined ? undefined : dump.entities.find((entity) => entity.id === id);
}

/** The article that contains the span; undefined if none does. */
export function articleAround(dump: Dump, span: Span): Article | undefined {
  return dump.articles.find((article) => contains(article, span));
}

/** The mentions of an entity, in the dump's order. */
export function mentionsOf(dump: Dump, entity: Entity): readonly AnnotatedSpan[] {
  return dump.spans.filter((span) => span.entity === entity.id);
}

/** How often the article mentions the entity. */
export function mentionsIn(dump: Dump, { id }: Entity, article: Article): number {
  return dump.spans.filter((span) => span.entity === id && contains(article, span)).length;
}

/** The mentions of each entity, in the dump's order: for callers that need many. */
export function mentionsByEntity(dump: Dump): ReadonlyMap<string, readonly AnnotatedSpan[]> {
  const mentions = new Map<string, AnnotatedSpan[]>();
  for (const span of dump.spans) {
    if (span.entity === undefined) continue;
    appendTo(mentions, span.entity, span);
  }
  return mentions;
}

/** Whether the analysis has linked the mention as a misspelling. */
export function isMisspelt(span: AnnotatedSpan): boolean {
  return span.evidence.some(({ clue }) => clue === 'misspelt-of');
}

/**
 * The first mention of the entity by its full name, or its first mention if there is none. For a mention that
 * is not a full name, a full name in its own article takes precedence, since that is who the article means.
 */
export function fullNaming(
  dump: Dump,
  entity: Entity,
  mentions: readonly AnnotatedSpan[],
  mention?: AnnotatedSpan,
): AnnotatedSpan | undefined {
  const isFull = (span: AnnotatedSpan): boolean => isFullName(dump, entity, span);
  const article = mention === undefined || isFull(mention) ? undefined : articleAround(dump, mention);
  const near =
    article === undefined ? undefined : mentions.find((span) => contains(article, span) && isFull(span));
  return near ?? mentions.find(isFull) ?? mentions[0];
}

/** Whether the mention has as many words as the entity's name, and is not marked as misspelt. */
function isFullName(dump: Dump, { name }: Entity, span: AnnotatedSpan): boolean {
  if (isMisspelt(span)) return false;
  const words = (text: string): number => folded(text).split(' ').length;
  const printed = dump.text.slice(span.start, span.end);
  return folded(printed) === folded(name) || (words(name) > 1 && words(printed) >= words(name));
}
