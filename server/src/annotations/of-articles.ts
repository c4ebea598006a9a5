import type { Annotation, ArticleAnnotation } from '../analysis/model/annotations';
import type { Span } from '../text/span';
import { SpanIndex } from '../text/span-index';

/**
 * Annotations of whole articles, by article: maps an article's span to the annotations that begin in it, in
 * order. There is more than one where two articles have been joined.
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
