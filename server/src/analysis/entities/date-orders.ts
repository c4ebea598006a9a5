import { reread, shownOrder } from '../articles/date-order';
import type { ArticleAnatomy } from '../articles/anatomy';
import type { DateOrder } from '../parsers/timestamp/printed-date';
import type { PlacedArticle } from '../articles/placed-article';

/**
 * The articles, with day and month resolved in ambiguous timestamps of outlets whose other timestamps in the
 * dump show their order (`23/4/2021`). An outlet that uses both orders settles nothing.
 */
export function settleOrders(articles: readonly PlacedArticle[]): readonly PlacedArticle[] {
  if (!articles.some(({ anatomy }) => anatomy.timestamps.some(isOpen))) return articles;
  const orders = ordersByOutlet(articles);
  return articles.map((article) => {
    const order = orders.get(article.anatomy.outlet?.name ?? '');
    const { anatomy } = article;
    if (order === undefined || !anatomy.timestamps.some(isOpen)) return article;
    return { ...article, anatomy: inOrder(anatomy, order) };
  });
}

function isOpen({ evidence }: ArticleAnatomy['timestamps'][number]): boolean {
  return evidence.some(({ clue }) => clue === 'order-open');
}

function ordersByOutlet(articles: readonly PlacedArticle[]): ReadonlyMap<string, DateOrder> {
  const shown = new Map<string, Set<DateOrder>>();
  for (const { anatomy } of articles) {
    if (anatomy.outlet === null) continue;
    const orders = shown.get(anatomy.outlet.name) ?? new Set();
    for (const { text } of anatomy.timestamps) {
      const order = shownOrder(text);
      if (order !== undefined) orders.add(order);
    }
    shown.set(anatomy.outlet.name, orders);
  }
  return new Map(
    [...shown].flatMap(([outlet, orders]) => {
      const [order] = orders;
      return orders.size === 1 && order !== undefined ? [[outlet, order]] : [];
    }),
  );
}

/** The anatomy with its ambiguous timestamps read in this order. */
function inOrder(anatomy: ArticleAnatomy, order: DateOrder): ArticleAnatomy {
  const timestamps = anatomy.timestamps.map((stamp) =>
    isOpen(stamp) ? (reread(stamp, order, undefined) ?? stamp) : stamp,
  );
  const spans = anatomy.spans.map((span) => {
    const stamp =
      span.kind === 'timestamp' ? timestamps.find(({ start }) => start === span.start) : undefined;
    return stamp === undefined || stamp.iso === null
      ? span
      : { ...span, iso: stamp.iso, evidence: stamp.evidence };
  });
  return { ...anatomy, timestamps, spans };
}
