import type { Range } from 'vscode-languageserver-types';
import type { AnnotationList, ListedAnnotation } from '../../../shared/annotation-list';

/** What is drawn over a text, by how it looks. */
export interface DecorationPlan {
  /** Names that a person confirmed or added. */
  readonly confirmed: readonly Range[];
  /** Names of which a person said that they are none. */
  readonly rejected: readonly Range[];
  /** Where a person bound a name to an entity, gave that another name, or recorded a correction. */
  readonly remarked: readonly Range[];
  /** The user's own labels, by their names. */
  readonly labelled: ReadonlyMap<string, readonly Range[]>;
  /** What stands behind the first line of an article: its labels, and whether there is a note. */
  readonly articles: readonly ArticleTag[];
}

/** The labels of one article, and the place they are shown at: any within its first line. */
export interface ArticleTag {
  readonly line: number;
  readonly labels: readonly string[];
  readonly hasNote: boolean;
}

/** Sorts what was said of a document by how it is shown. What is said of whole lines is seen by their colour already. */
export function planDecorations({ placed, articles }: AnnotationList): DecorationPlan {
  const ofKind = (...kinds: readonly string[]): readonly Range[] =>
    placed.filter(({ kind }) => kinds.includes(kind)).map(({ range }) => range);
  const labelled = new Map<string, Range[]>();
  for (const { label, range } of placed.filter(isOwnLabel)) {
    const ranges = labelled.get(label);
    if (ranges === undefined) labelled.set(label, [range]);
    else ranges.push(range);
  }
  return {
    confirmed: ofKind('mention'),
    rejected: ofKind('rejection'),
    remarked: ofKind('entity', 'name', 'editing'),
    labelled,
    articles: articles
      .filter(({ labels, note }) => labels.length > 0 || note !== undefined)
      .map(({ range, labels, note }) => ({
        line: range.start.line,
        labels,
        hasNote: note !== undefined,
      })),
  };
}

function isOwnLabel({ kind }: ListedAnnotation): boolean {
  return kind === 'label';
}
