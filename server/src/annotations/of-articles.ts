import type { Annotation, ArticleAnnotation } from '../analysis/model/annotations';
import type { Span } from '../text/span';
import { SpanIndex } from '../text/span-index';

/**
 * What was said of whole articles, by the article: a function from an article's span to the annotations that begin in it,
 * in their order. More than one where two articles have become one.
 */
export function saidOfArticles(
  annotations: readonly Annotation[],
): (article: Span) => readonly ArticleAnnotation[] {
  const starts = annotations
    .filter((each): each is ArticleAnnotation => each.kind === 'article')
    .map((said) => ({ start: said.start, end: said.start + 1, said }));
  const index = new SpanIndex(starts);
  return ({ start, end }) => index.overlapping({ start, end: end + 1 }).map(({ said }) => said);
}

/** The labels that these annotations give an article, each once. */
export function articleLabels(said: readonly ArticleAnnotation[]): readonly string[] {
  return [...new Set(said.flatMap(({ labels }) => labels))];
}
