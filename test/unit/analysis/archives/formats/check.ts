import assert from 'node:assert/strict';
import { type Analysis, createAnalysis } from '../../../../../server/src/analysis/analysis';
import type { Article, Dump } from '../../../../../server/src/analysis/model/dump';
import { DEFAULT_SETTINGS } from '../../../../../server/src/analysis/model/settings';
import { smallResources } from '../../small-resources';

/** What is expected of an article; what is left out is not looked at. */
export interface Expected {
  readonly format?: string;
  readonly headline?: string | null;
  readonly outlet?: string | null;
  readonly byline?: string | null;
  readonly authors?: readonly string[];
  /** `iso` of each timestamp. */
  readonly times?: readonly (string | null)[];
  readonly dateline?: string | null;
  readonly section?: string | null;
  readonly url?: string | null;
  readonly decks?: readonly string[];
  /** Some of the fields, by name. */
  readonly fields?: Readonly<Record<string, string>>;
}

let engine: Analysis | undefined;

/** The dump of a text, over a handful of places and outlets and the real role model. */
export function analyse(text: string): Dump {
  engine ??= createAnalysis(smallResources());
  return engine.analyse(text, DEFAULT_SETTINGS, []);
}

/** Checks that the articles are those between `⟦` and `⟧`, to the letter, and that each is what is expected of it. */
export function check(marked: string, expected: readonly Expected[]): Dump {
  const text = marked.replace(/[⟦⟧]/gu, '');
  const dump = analyse(text);
  assert.equal(withMarks(text, dump.articles), marked);
  assert.deepEqual(
    dump.articles.map((article, index) => seen(article, expected[index] ?? {})),
    expected,
  );
  return dump;
}

/** The formats of the articles of a text: for near misses, whose borders are for the role model to find. */
export function formatsOf(text: string): readonly string[] {
  return [...new Set(analyse(text).articles.map(({ format }) => format))];
}

function withMarks(text: string, articles: readonly Article[]): string {
  let marked = '';
  let from = 0;
  for (const { start, end } of articles) {
    marked += `${text.slice(from, start)}⟦${text.slice(start, end)}⟧`;
    from = end;
  }
  return marked + text.slice(from);
}

/** Of an article, what the expectation speaks of. */
function seen(article: Article, expected: Expected): Expected {
  const all: Required<Expected> = {
    format: article.format,
    headline: article.headline?.text ?? null,
    outlet: article.outlet?.name ?? null,
    byline: article.byline?.text ?? null,
    authors: article.byline?.authors ?? [],
    times: article.timestamps.map((stamp) => stamp.iso),
    dateline: article.dateline?.text ?? null,
    section: article.section ?? null,
    url: article.url ?? null,
    decks: article.decks.map((deck) => deck.text),
    fields: Object.fromEntries(
      article.fields
        .filter((field) => Object.hasOwn(expected.fields ?? {}, field.name))
        .map((field) => [field.name, field.value]),
    ),
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof Expected]]));
}

/** Two paragraphs of running text, so that samples need not bring their own. */
export const HARBOUR =
  'The harbour board said on Monday that the old crane will be taken down in May, eleven years after it lifted its last load, and that the stones of its base will be built into the new wall.';
export const CRANE =
  'Residents who had asked for the crane to be kept said they had not been heard. The board answered that the steel was beyond repair and that a plate would name the men who had worked on it.';
export const RAIN =
  'Three weeks of rain have filled the dams of the north for the first time in nine years, and farmers who had sold their cattle are asking for them back, officials said on Saturday.';
export const DAMS =
  'The ministry said that it would open the gates of the largest dam by a hand’s breadth so that the river could carry the water away before the next storm.';
