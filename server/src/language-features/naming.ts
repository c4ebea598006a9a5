import { appendTo } from '../text/multi-map';
import type { AnnotatedSpan, Article, Dump, Entity } from '../analysis/model/dump';
import { contains, type Span } from '../text/span';
import { folded } from './plain-text';

/** The entity of this id; undefined for no id, and for one the dump does not have. */
export function entityOf(dump: Dump, id: string | undefined): Entity | undefined {
  return id === undefined ? undefined : dump.entities.find((entity) => entity.id === id);
}

/** The article that holds the span; undefined for what lies in none. */
export function articleAround(dump: Dump, span: Span): Article | undefined {
  return dump.articles.find((article) => contains(article, span));
}

/** The mentions of an entity, in the dump's order. */
export function mentionsOf(dump: Dump, entity: Entity): readonly AnnotatedSpan[] {
  return dump.spans.filter((span) => span.entity === entity.id);
}

/** How often the article at hand mentions the entity. */
export function mentionsIn(dump: Dump, { id }: Entity, article: Article): number {
  return dump.spans.filter((span) => span.entity === id && contains(article, span)).length;
}

/** The mentions of all entities by entity, each in the dump's order: for whoever asks for many. */
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
 * Where the entity is first named in full; the first mention where it never is. For a mention that is no full name, a
 * full name in the mention's own article comes first, since that is whom the article means.
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
