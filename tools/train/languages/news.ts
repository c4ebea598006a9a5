import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isRecord, parseJson } from '../../../shared/json-value';
import { readConll } from '../tagger/corpus';
import { type LanguageLine, lineOf } from './line';

/** An article of the measuring folder's pool. */
export interface NewsArticle {
  readonly id: string;
  /** A code of two letters; `xx` where it is not told. */
  readonly language: string;
  /** Head and paragraphs, each on one line, with the furniture of saved pages that are not in English. */
  readonly lines: readonly string[];
}

/** The English sets that nothing is fitted to, below the folder of the corpora. */
const DEVELOPMENT = [
  'typos/clean',
  'typos-recent/clean',
  'entities/conll-dev',
  'entities/worldwide-dev',
  'entities/recent-dev',
];

/** The articles in the pool under `corpus`; none where it is not there. */
export function readNews(corpus: string): readonly NewsArticle[] {
  const pool = path.join(corpus, 'dumps2', 'articles.jsonl.gz');
  if (!existsSync(pool)) return [];
  return recordsIn(gunzipSync(readFileSync(pool)).toString('utf8')).map(articleOf);
}

/** The lines of articles whose language is told. */
export function newsLines(articles: readonly NewsArticle[]): readonly LanguageLine[] {
  return articles
    .filter(({ language }) => language !== 'xx')
    .flatMap(({ language, lines }) => lines.flatMap((line) => lineOf(language, 'news', line)));
}

/** English news of 1996, with lists of scores and other lines of names, from the training set of entities. */
export function exchangeNewsLines(corpus: string): readonly LanguageLine[] {
  const file = path.join(corpus, 'entities', 'conll-train.conll');
  if (!existsSync(file)) return [];
  return readConll(file).flatMap(({ text }) => englishLines(text, 'exchange-news'));
}

/** The texts of the English development sets under `corpus`, of those that are there. */
export function developmentTexts(corpus: string): readonly string[] {
  return DEVELOPMENT.map((name) => path.join(corpus, `${name}.jsonl`))
    .filter(existsSync)
    .flatMap((file) => recordsIn(readFileSync(file, 'utf8')))
    .flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
}

/** The lines of the English development sets. */
export function developmentLines(corpus: string): readonly LanguageLine[] {
  return developmentTexts(corpus).flatMap((text) => englishLines(text, 'development'));
}

function englishLines(text: string, source: LanguageLine['source']): readonly LanguageLine[] {
  return text.split('\n').flatMap((line) => lineOf('en', source, line));
}

function recordsIn(jsonLines: string): readonly Readonly<Record<string, unknown>>[] {
  return jsonLines.split('\n').map(parseJson).filter(isRecord);
}

function articleOf({
  id,
  lang,
  src,
  headline,
  decks,
  paras,
  text,
  lines,
}: Readonly<Record<string, unknown>>): NewsArticle {
  const isForeignPage = src === 'web' && lang !== 'en';
  const printed = [headline, decks, paras, text, isForeignPage ? lines : undefined].flatMap(textsIn);
  return {
    id: String(id),
    language: String(lang),
    lines: printed.flatMap((each) => each.split('\n')).filter((line) => line.trim() !== ''),
  };
}

/** The texts of a field: it is one, or a list of them or of objects with a text `t`. */
function textsIn(field: unknown): readonly string[] {
  if (typeof field === 'string') return [field];
  if (Array.isArray(field)) return field.flatMap(textsIn);
  return isRecord(field) && typeof field['t'] === 'string' ? [field['t']] : [];
}
