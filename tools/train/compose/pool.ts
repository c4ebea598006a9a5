import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { LineTable } from '../../../server/src/text/lines';

/** An article taken apart, ready to be set in another layout. */
export interface PoolArticle {
  readonly source: string;
  readonly headline: string;
  readonly decks: readonly string[];
  readonly outlet: string | null;
  /** The dateline as printed, without its dash. */
  readonly dateline: string | null;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly text: string;
  readonly role: 'body' | 'crosshead';
}

interface GoldArticle {
  readonly start: number;
  readonly end: number;
  readonly id?: string;
  readonly src?: string;
  readonly outlet?: string;
}

interface GoldSpan {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly optional?: boolean;
}

/** Kinds of the gold whose lines are no running text. */
const FURNITURE = new Set(['boilerplate', 'bylineLine', 'timestampLine', 'kicker', 'byline']);

/** Articles longer than this are cut: their length teaches nothing more. */
const MOST_PARAGRAPHS = 30;

/** The articles of all dumps with gold under `folder` whose paragraphs stand on one line each, each article once. */
export function readPool(folder: string): readonly PoolArticle[] {
  const pool = new Map<string, PoolArticle>();
  for (const family of readdirSync(folder).sort()) {
    const inside = path.join(folder, family);
    if (!statSync(inside).isDirectory()) continue;
    for (const file of readdirSync(inside).sort()) {
      if (!file.endsWith('.gold.json')) continue;
      const gold = JSON.parse(readFileSync(path.join(inside, file), 'utf8')) as {
        readonly articles: readonly GoldArticle[];
        readonly spans: readonly GoldSpan[];
        readonly profile: { readonly wrap?: number };
      };
      if ((gold.profile.wrap ?? 0) > 0) continue;
      const text = readFileSync(path.join(inside, file.replace('.gold.json', '.txt')), 'utf8');
      for (const article of gold.articles) {
        const key = `${article.src ?? family}/${article.id ?? `${file}@${article.start}`}`;
        if (pool.has(key)) continue;
        const taken = takeApart(text, article, gold.spans, article.src ?? family);
        if (taken !== null) pool.set(key, taken);
      }
    }
  }
  return [...pool.values()];
}

/** Null where the gold names no headline or leaves no running text: nothing to learn a head from. */
function takeApart(
  text: string,
  article: GoldArticle,
  spans: readonly GoldSpan[],
  source: string,
): PoolArticle | null {
  const own = spans.filter((span) => span.start >= article.start && span.end <= article.end);
  const printed = (kind: string): string | null => {
    const span = own.find((each) => each.kind === kind && each.optional !== true);
    return span === undefined ? null : text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  };
  const headline = printed('headline');
  const body = text.slice(article.start, article.end);
  const table = LineTable.of(body);
  const paragraphs: Paragraph[] = [];
  const decks: string[] = [];
  for (let line = 0; line < table.count; line++) {
    const start = article.start + table.start(line);
    const end = article.start + table.end(line);
    const content = text.slice(start, end).trim();
    if (content === '' || !/\p{L}/u.test(content)) continue;
    const here = own.filter((span) => span.start < end && span.end > start);
    if (here.some((span) => FURNITURE.has(span.kind))) continue;
    if (here.some((span) => span.kind === 'subhead')) {
      if (paragraphs.length === 0) decks.push(content);
      else if (content.length < 120) paragraphs.push({ text: content, role: 'crosshead' });
      continue;
    }
    const opening = here
      .filter((span) => span.kind !== 'outlet' || span.end - span.start < 60)
      .reduce((last, span) => (span.start <= last + 12 ? Math.max(last, span.end) : last), start);
    const rest = text
      .slice(opening, end)
      .replace(/^[\s)\]:–—_-]+/u, '')
      .trim();
    if (rest.length >= 40 || (opening === start && rest.length > 0))
      paragraphs.push({ text: rest, role: 'body' });
  }
  const words = paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
  if (headline === null || words < 80) return null;
  return {
    source,
    headline,
    decks: decks.slice(0, 2),
    outlet: article.outlet ?? null,
    dateline: printed('dateline'),
    paragraphs: paragraphs.slice(0, MOST_PARAGRAPHS),
  };
}
