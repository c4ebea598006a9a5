import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Dump } from '../../server/src/analysis/model/dump';
import { isRecord } from '../../shared/json-value';

/** A misprint flagged in an article that is not in English. */
export interface ForeignFlag {
  readonly file: string;
  /** UTF-16, into the file as decoded. */
  readonly offset: number;
  readonly code: string;
  /** The article's language by the gold; `xx` where that does not tell it, or the flag stands in no article. */
  readonly language: string;
}

/** The misprints flagged in a family of dumps, except those in articles in English by `languageOf`, which knows ids of articles. */
export function foreignFlags(
  folder: string,
  languageOf: (article: string) => string | undefined,
  analyse: (text: string) => Pick<Dump, 'problems'>,
): readonly ForeignFlag[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const articles = articlesOf(JSON.parse(readFileSync(path.join(folder, goldOf(file)), 'utf8')));
      return analyse(text)
        .problems.filter(({ code }) => code.startsWith('typo.'))
        .map(({ start, code }) => {
          const article = articles.find((each) => each.start <= start && start < each.end);
          const language = (article && languageOf(article.id)) ?? 'xx';
          return { file, offset: start, code, language };
        })
        .filter(({ language }) => language !== 'en');
    });
}

function goldOf(file: string): string {
  return file.replace(/\.txt$/, '.gold.json');
}

interface GoldArticle {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

function articlesOf(gold: unknown): readonly GoldArticle[] {
  const articles: unknown = isRecord(gold) ? gold['articles'] : undefined;
  return Array.isArray(articles) ? articles.filter(isArticle) : [];
}

function isArticle(value: unknown): value is GoldArticle {
  return (
    isRecord(value) &&
    typeof value['id'] === 'string' &&
    typeof value['start'] === 'number' &&
    typeof value['end'] === 'number'
  );
}
