import { contains, shift } from '../../text/span';
import { SpanIndex } from '../../text/span-index';
import { wordsAt } from '../../text/whole-words';
import type { Annotation, MentionAnnotation } from '../model/annotations';
import type { Tables } from '../resources/tables';
import type { PlacedArticle } from './placed-article';

/**
 * The articles with the outlets that a person has marked in them, the first of each article: it published it, or
 * supplied it where the table has it as an agency. What the analysis took for another outlet's name there is none.
 */
export function decidedOutlets(
  articles: readonly PlacedArticle[],
  text: string,
  annotations: readonly Annotation[],
  { outlets }: Pick<Tables, 'outlets'>,
): readonly PlacedArticle[] {
  const marked = annotations.filter(
    (each): each is MentionAnnotation =>
      each.kind === 'mention' && each.mention === 'outlet' && each.start >= 0 && each.end <= text.length,
  );
  if (marked.length === 0) return articles;
  const index = new SpanIndex(marked);
  return articles.map((article) => {
    const [own] = index.overlapping(article).filter((each) => contains(article, each));
    if (own === undefined) return article;
    const printed = wordsAt(text, own);
    const known = outlets.lookup(printed);
    const name = known?.name ?? printed;
    const { anatomy, start } = article;
    return {
      ...article,
      anatomy: {
        ...anatomy,
        outlet: {
          name,
          role: known?.kind === 'agency' ? 'agency' : 'publisher',
          start: own.start - start,
          end: own.end - start,
          how: 'person',
        },
        spans: anatomy.spans.filter((span) => {
          if (span.kind !== 'outlet') return true;
          const words = wordsAt(text, shift(span, start));
          const isMarked = span.start + start === own.start && span.end + start === own.end;
          return !isMarked && (outlets.lookup(words)?.name ?? words) === name;
        }),
      },
    };
  });
}
