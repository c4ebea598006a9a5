import type { ArticleAnnotation } from '../../analysis/model/annotations';
import type { Article } from '../../analysis/model/dump';
import type { Span } from '../../text/span';
import { articleLabels, saidOfArticles } from '../of-articles';
import { withChanges } from '../with-changes';
import { type ActionContext, nothing, type Outcome } from './action';
import { modified, withNote } from './change';
import { trimmed } from './place';

/** A change to what is said of articles: labels to add and remove, and a new note if there is one. */
export interface ArticleChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly note?: string;
}

/** Changes the labels and notes of the articles that the span touches. */
export function labelArticles(context: ActionContext, change: ArticleChange): Outcome {
  const { dump, annotations, span } = context;
  const articles = dump.articles.filter(({ start, end }) => start <= span.end && span.start <= end);
  if (articles.length === 0) return nothing('No article stands here.');
  const before = articles.map(saidOfArticles(annotations.placed));
  const after = articles.map((article, index) => changed(context, article, before[index] ?? [], change));
  const came = after.filter((each) => each.labels.length > 0 || each.note !== undefined);
  const gone = before.flat().filter((each) => !came.includes(each));
  const count = articles.filter((_, index) => before[index]?.[0] !== after[index]).length;
  if (count === 0) return nothing('That is said of it already.');
  return {
    kind: 'done',
    annotations: withChanges(annotations, { gone: gone.map(({ id }) => id), came }),
    changed: count,
    what: count === 1 ? 'Label an article' : `Label ${count} articles`,
    ...(count > 1 && { message: `Changed what is said of ${count} articles.` }),
  };
}

/** What is said of the article after the change; the same object if nothing changed. */
function changed(
  context: ActionContext,
  article: Article,
  before: readonly ArticleAnnotation[],
  { add, remove, note }: ArticleChange,
): ArticleAnnotation {
  const labels = [...new Set([...articleLabels(before), ...add])].filter((label) => !remove.includes(label));
  const [first] = before;
  const isSame =
    first !== undefined &&
    before.length === 1 &&
    labels.join('\n') === first.labels.join('\n') &&
    (note === undefined || note === (first.note ?? ''));
  if (isSame) return first;
  const next: ArticleAnnotation =
    first === undefined
      ? { ...context.maker, kind: 'article', id: context.newId(), ...firstLine(context, article), labels }
      : modified(context, { ...first, labels });
  return note === undefined ? next : withNote(next, note);
}

function firstLine({ dump: { text, lines } }: ActionContext, { start, end }: Article): Span {
  const line = { start, end: Math.min(end, lines.end(lines.lineAt(start))) };
  return trimmed(text, line) ?? line;
}
