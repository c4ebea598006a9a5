import type { MentionAnnotation } from '../../server/src/analysis/model/annotations';
import { between, chance, pick, type Random } from '../../tools/train/random';

/** A word of an invented dump; one that is annotated has the annotation's id. */
interface Word {
  readonly text: string;
  readonly id?: string;
}

/** An invented dump of articles, of which it is known where each annotated name stands, whatever is done to it. */
export type Articles = readonly (readonly Word[])[];

const NAMES =
  'Ana Prates|Otto Brandl|Mette Aalund|Ilse Morgenrot|Lisbon|Graz|Oslo|Obama|Harbour Union|NRC|Telmar|Orvane'.split(
    '|',
  );
const WORDS =
  'the a of to in and for on that with from by after over before about under its their new old long last first many few talks vote law strike harbour ferry mayor council budget storm hail grapes road bridge river school court police trade ship crew market price report week plan rule case hope fire water'.split(
    ' ',
  );
/** Sentences that stand in many articles with another name each time. */
const COMMON = [
  '% told reporters on Monday.',
  'The office of % did not answer.',
  '% said the talks would go on.',
];

/** So many annotated names, in articles of some ten names each. */
export function annotatedArticles(random: Random, count: number): Articles {
  const articles: Word[][] = [];
  let id = 0;
  while (id < count) {
    const words: Word[] = [{ text: `Headline number ${articles.length}\n\n` }];
    for (const end = Math.min(count, id + between(random, 6, 14)); id < end;) {
      const [before = '', after = ''] = chance(random, 0.3) ? pick(random, COMMON).split('%') : ['', ''];
      if (before === '' && after === '') words.push(...plain(random, between(random, 1, 20)));
      words.push({ text: before }, { text: pick(random, NAMES), id: `a${id++}` }, { text: after });
      words.push(...plain(random, between(random, 0, 6)), { text: chance(random, 0.2) ? '.\n' : ' ' });
    }
    articles.push([...words, { text: '\n\n\n' }]);
  }
  return articles;
}

function plain(random: Random, count: number): readonly Word[] {
  return Array.from({ length: count }, () => ({ text: ` ${pick(random, WORDS)} ` }));
}

/** The dump's text, and its annotations with where they stand. */
export function written(articles: Articles): {
  readonly text: string;
  readonly annotations: readonly MentionAnnotation[];
} {
  let text = '';
  const annotations: MentionAnnotation[] = [];
  for (const word of articles.flat()) {
    const start = text.length;
    text += word.text;
    if (word.id !== undefined)
      annotations.push({ kind: 'mention', mention: 'person', id: word.id, start, end: text.length });
  }
  return { text, annotations };
}

/** The dump with every word changed by `change`. */
export function withWords(articles: Articles, change: (text: string) => string): Articles {
  return articles.map((words) => words.map((word) => ({ ...word, text: change(word.text) })));
}
