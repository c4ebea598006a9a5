import { isRecord } from '../../shared/json-value';

/** An article as the verdicts count its offsets. */
export interface PooledArticle {
  readonly id: string;
  readonly text: string;
}

/**
 * The article of one line of the pool, laid out as the readers had it: headline, decks, byline and timestamp a line each, a blank line, and
 * the paragraphs with blank lines between, or else the lines. Undefined for one that is not in English. Throws where the line is no article.
 */
export function pooledArticle(line: string): PooledArticle | undefined {
  const value: unknown = JSON.parse(line);
  if (!isRecord(value) || typeof value['id'] !== 'string')
    throw new Error('An article of the pool has no id.');
  if (value['lang'] !== 'en') return undefined;
  const head = [value['headline'], ...listOf(value['decks']), value['byline'], value['timestamp']];
  const paragraphs = listOf(value['paras']);
  const lines = listOf(value['lines']).map((each) => (isRecord(each) ? each['text'] : each));
  const body = paragraphs.length > 0 ? textsOf(paragraphs).join('\n\n') : textsOf(lines).join('\n');
  const top = textsOf(head).filter((part) => part !== '');
  return { id: value['id'], text: `${top.join('\n')}\n\n${body}\n` };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textsOf(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === 'string');
}
