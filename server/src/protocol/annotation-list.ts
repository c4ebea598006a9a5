import type { AnnotationList, Listed } from '../../../shared/annotation-list';
import type { Annotation } from '../analysis/model/annotations';
import type { Dump } from '../analysis/model/dump';
import { provenanceOf } from '../annotations/provenance';
import type { DocumentAnnotations } from '../annotations/document-annotations';
import { labelOf } from '../annotations/annotation-labels';
import { articleLabels, saidOfArticles } from '../annotations/of-articles';
import { articleName } from '../language-features/article-words';
import { label } from '../language-features/plain-text';
import { rangeOf } from '../language-features/positions';

/** The annotations of a dump as an editor lists them, in text order. */
export function annotationList(dump: Dump, { placed, orphans }: DocumentAnnotations): AnnotationList {
  const ofArticle = saidOfArticles(placed);
  return {
    placed: placed.map((each) => ({
      ...listed(dump, each),
      text: label(dump.text.slice(each.start, each.end)),
    })),
    orphans: orphans.map(({ annotation, quote }) => ({
      ...listed(dump, annotation),
      quote: label(quote.exact),
    })),
    articles: dump.articles.map((article) => {
      const said = ofArticle(article);
      const note = said.find((each) => each.note !== undefined)?.note;
      return {
        range: rangeOf(dump, article),
        headline: articleName(dump, article),
        labels: articleLabels(said),
        ...(note === undefined ? {} : { note }),
      };
    }),
  };
}

function listed(dump: Dump, annotation: Annotation): Listed {
  const { id, kind } = annotation;
  return {
    id,
    kind,
    label: labelOf(annotation),
    range: rangeOf(dump, annotation),
    ...provenanceOf(annotation),
  };
}
