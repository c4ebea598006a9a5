import type { AnnotatedSpan, Dump, Entity } from '../analysis/model/dump';

/** More than this makes a menu that nobody reads. */
const OFFERED = 5;

/** So many letters in common at the beginning make two words alike: "Jokowi", "Joko". */
const ALIKE = 4;

/**
 * The entities that a mention may name as well, the likeliest first: those that its evidence names, those with a word in
 * common, those with a word alike, then what else of its kind its article names most. At most five.
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
