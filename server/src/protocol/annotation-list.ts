import { Range } from 'vscode-languageserver';
import { Annotation } from '../analysis/model/annotations';
import { Dump } from '../analysis/model/dump';
import { provenanceOf } from '../annotations/provenance';
import { DocumentAnnotations } from '../annotations/document-annotations';
import { labelOf } from '../annotations/annotation-labels';
import { articleLabels, saidOfArticles } from '../annotations/of-articles';
import { articleName } from '../language-features/article-words';
import { label } from '../language-features/plain-text';
import { rangeOf } from '../language-features/positions';

/** What `dateline.annotations` answers of an open document. */
export interface AnnotationList {
  readonly placed: readonly ListedAnnotation[];
  readonly orphans: readonly ListedOrphan[];
  /** All articles of the dump, with what was said of them. */
  readonly articles: readonly ListedArticle[];
}

interface Listed {
  readonly id: string;
  readonly kind: Annotation['kind'];
  /** What the annotation says, in a word or two. */
  readonly label: string;
  readonly range: Range;
  readonly note?: string;
  readonly creator?: string;
  readonly created?: string;
}

/** An annotation, with the beginning of the text it stands on. */
export interface ListedAnnotation extends Listed {
  readonly text: string;
}

/** An annotation that has lost its place: the text it stood on last, and where that was. */
export interface ListedOrphan extends Listed {
  readonly quote: string;
}

/** An article with the labels it bears. */
export interface ListedArticle {
  readonly range: Range;
  readonly headline: string;
  readonly labels: readonly string[];
  readonly note?: string;
}

/** The annotations of a dump as an editor lists them, all in the order of the text. */
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
