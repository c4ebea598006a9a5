import { grouped } from './grouped';
import { shuffled, type Random } from '../random';
import { isLatin, type LanguageLine } from './line';

/** Lines to learn from and lines kept back, both in Latin letters. */
export interface Parted {
  readonly learnt: readonly LanguageLine[];
  readonly keptBack: readonly LanguageLine[];
}

/** Languages no line of which is learnt from, so that what is learnt can be tried on languages it has not met. */
export const HELD_OUT: ReadonlySet<string> = new Set(
  'ms sw tl tr pl nl sv no da vi ha cy af fi hu ig lg tn yo ht gl ga is'.split(' '),
);

/** So many lines of one language from one source are taken at most. */
const MOST: Readonly<Record<LanguageLine['source'], number>> = {
  news: 1500,
  'exchange-news': 4000,
  development: Infinity,
  declaration: 25,
  messages: 400,
  examples: 400,
};
/** English news, which most other news is weighed against. */
const MOST_ENGLISH_NEWS = 9000;
/** One line of English news in so many is kept back. */
const KEPT_BACK = 3;

/**
 * Draws the lines: no more of one language and source than tells something new. Kept back are the held-out languages, the English
 * development sets, spaCy's examples and a third of the English news. The same lines and random numbers give the same parts.
 */
export function partLines(lines: readonly LanguageLine[], random: Random): Parted {
  const learnt: LanguageLine[] = [];
  const keptBack: LanguageLine[] = [];
  const groups = grouped(
    lines.filter(({ text }) => isLatin(text)),
    ({ language, source }) => `${language} ${source}`,
  );
  for (const group of groups.values()) {
    for (const [index, line] of shuffled(random, group).slice(0, mostOf(group[0])).entries())
      (isKeptBack(line, index) ? keptBack : learnt).push(line);
  }
  return { learnt, keptBack };
}

function mostOf(line: LanguageLine | undefined): number {
  if (line === undefined) return 0;
  return line.language === 'en' && line.source === 'news' ? MOST_ENGLISH_NEWS : MOST[line.source];
}

function isKeptBack({ language, source }: LanguageLine, index: number): boolean {
  if (HELD_OUT.has(language) || source === 'development') return true;
  if (language === 'en') return source === 'news' && index % KEPT_BACK === 0;
  return source === 'examples';
}
