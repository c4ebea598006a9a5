import type { Dump } from '../../server/src/analysis/model/dump';
import type { Span } from '../../server/src/text/span';
import { type LanguageLine, lineOf } from '../train/languages/line';
import type { NewsArticle } from '../train/languages/news';
import { pick, type Random } from '../train/random';

/** A line of a dump whose language is known, by its place (UTF-16 offsets into the dump). */
export interface PlacedLine extends Span {
  readonly line: LanguageLine;
}

/** A dump with its lines of four words and more. */
export interface KnownDump {
  readonly text: string;
  readonly lines: readonly PlacedLine[];
}

/** A text in English as a dump. */
export function englishDump(text: string): KnownDump {
  let start = 0;
  const lines: PlacedLine[] = [];
  for (const printed of text.split('\n')) {
    lines.push(...placed('en', printed, start));
    start += printed.length + 1;
  }
  return { text, lines };
}

/** How many articles a mixed dump has, and the share of them that are in English, on the average. */
const ARTICLES = 8;
const ENGLISH_SHARE = 0.5;
/** An English article with fewer lines is little more than its head. */
const FEWEST_LINES = 4;

/** A dump of articles in English and others, drawn at random. Throws where there are none of either. */
export function mixedDump(articles: readonly NewsArticle[], random: Random): KnownDump {
  const english = articles.filter(({ language, lines }) => language === 'en' && lines.length >= FEWEST_LINES);
  const others = articles.filter(({ language }) => language !== 'en' && language !== 'xx');
  let text = '';
  const lines: PlacedLine[] = [];
  for (let count = 0; count < ARTICLES; count++) {
    const article = pick(random, random() < ENGLISH_SHARE ? english : others);
    for (const printed of article.lines) {
      lines.push(...placed(article.language, printed, text.length));
      text += `${printed}\n`;
    }
    text += '\n';
  }
  return { text, lines };
}

function placed(language: string, printed: string, start: number): readonly PlacedLine[] {
  return lineOf(language, 'news', printed).map((line) => ({ start, end: start + printed.length, line }));
}

/** How many English lines there are, and of those how many stay checked: not more than half of them is left out by the analysis. */
export function englishChecked(
  { lines }: KnownDump,
  { unchecked }: Pick<Dump, 'unchecked'>,
): { readonly english: number; readonly checked: number } {
  const english = lines.filter(({ line }) => line.language === 'en');
  const isLeftOut = ({ start, end }: Span): boolean =>
    unchecked.some((left) => 2 * (Math.min(left.end, end) - Math.max(left.start, start)) > end - start);
  return { english: english.length, checked: english.filter((each) => !isLeftOut(each)).length };
}
