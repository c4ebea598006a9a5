import type { AnnotatedSpan, Dump, Entity } from '../analysis/model/dump';

/** A longer menu is not read. */
const OFFERED = 5;

/** Words that share this many leading letters count as similar: “Jokowi”, “Joko”. */
const ALIKE = 4;

/**
 * Other entities that a mention may refer to, likeliest first: those named in its evidence, those that share
 * a word with it, those with a similar word, then others of its kind by how often its article mentions them.
 * At most five.
 */
export function likelyOthers(dump: Dump, mention: AnnotatedSpan, entity: Entity): readonly Entity[] {
  const named = mention.evidence.flatMap(({ detail }) => detail?.split(', ') ?? []);
  const own = wordsOf(entity);
  const stems = new Set([...own].map(stemOf));
  const articles = new Set(entity.articles);
  const likely: { readonly other: Entity; readonly score: number }[] = [];
  for (const other of dump.entities) {
    if (other.id === entity.id || other.kind !== entity.kind) continue;
    const words = [...wordsOf(other)];
    const isNear = other.articles.some((article) => articles.has(article));
    let score = isNear ? 1 : 0;
    if (named.includes(other.name)) score += 8;
    if (words.some((word) => own.has(word))) score += 4;
    else if (words.some((word) => stems.has(stemOf(word)))) score += 2;
    if (score > 0) likely.push({ other, score });
  }
  return likely
    .sort((a, b) => b.score - a.score || b.other.mentions - a.other.mentions)
    .slice(0, OFFERED)
    .map(({ other }) => other);
}

function wordsOf({ name, aliases }: Entity): ReadonlySet<string> {
  const words = [name, ...aliases]
    .join(' ')
    .toLowerCase()
    .split(/[\s-]+/);
  return new Set(words.filter((word) => word.length > 1));
}

function stemOf(word: string): string {
  return word.slice(0, ALIKE);
}
