import type { Range } from 'vscode-languageserver-types';
import type { AnnotationList, ListedAnnotation } from '../../../shared/annotation-list';

/** The decorations of a text, by style. */
export interface DecorationPlan {
  /** Names that a user confirmed or added. */
  readonly confirmed: readonly Range[];
  /** Names that a user rejected. */
  readonly rejected: readonly Range[];
  /** Where a user assigned a name to an entity, renamed its entity, or recorded a correction. */
  readonly remarked: readonly Range[];
  /** User-defined labels, by name. */
  readonly labelled: ReadonlyMap<string, readonly Range[]>;
  /** What is shown after the first line of an article: its labels, and whether there is a note. */
  readonly articles: readonly ArticleTag[];
}

/** The labels of an article, and the position they are shown at: anywhere in its first line. */
export interface ArticleTag {
  readonly line: number;
  readonly labels: readonly string[];
  readonly hasNote: boolean;
}

/**
 * Sorts the annotations of a document by how they are shown. Those of whole lines are visible by their colour
 * already.
 */
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
