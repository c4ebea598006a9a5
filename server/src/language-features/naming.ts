import { AnnotatedSpan, Dump, Entity } from '../analysis/dump';
import { contains } from '../text/span';
import { folded } from './plain-text';

/** The mentions of an entity, in the dump's order. */
export function mentionsOf(dump: Dump, entity: Entity): readonly AnnotatedSpan[] {
  return dump.spans.filter((span) => span.entity === entity.id);
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
  const full = mentions.filter((span) => isFullName(dump, entity, span));
  const first = full[0] ?? mentions[0];
  if (mention === undefined || isFullName(dump, entity, mention)) return first;
  const article = dump.articles.find((candidate) => contains(candidate, mention));
  return full.find((span) => article !== undefined && contains(article, span)) ?? first;
}

/** Whether the mention has as many words as the entity's name, and is not marked as misspelt. */
function isFullName(dump: Dump, { name }: Entity, span: AnnotatedSpan): boolean {
  if (span.evidence.some(({ clue }) => clue === 'misspelt-of')) return false;
  const words = (text: string): number => folded(text).split(' ').length;
  const printed = dump.text.slice(span.start, span.end);
  return folded(printed) === folded(name) || (words(name) > 1 && words(printed) >= words(name));
}
