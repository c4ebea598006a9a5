import { appendTo } from '../../text/multi-map';
import { FUNCTION_WORDS } from '../words/tables/function-words';
import { eachInSlices, type Slices } from '../incremental/slices';
import type { PlacedArticle, Structure } from '../articles/placed-article';
import { foldedWords } from './folded-words';

/** A story counts as named if this share of its headline's words, weighted by rarity, is given. */
const ENOUGH_NAMED = 0.5;

/** A single word in common is chance. */
const FEWEST_WORDS = 2;

/** A word in more headlines than this identifies no story. */
const MOST_HEADLINES_OF_A_WORD = 20;

/** The cost of splitting a headline into words, in characters of ordinary work. */
const WORK_OF_AN_ARTICLE = 60;

/**
 * The headlines of a dump by their words, so that a text is only compared with those it shares a word with.
 */
export class HeadlineIndex {
  private readonly words: (readonly string[])[] = [];
  private readonly articles = new Map<string, number[]>();

  private constructor() {}

  /**
   * Works in slices.
   * @param isStory whether the article with this index may be found
   */
  static *of(
    text: string,
    structure: Structure,
    isStory: (index: number) => boolean,
    slices: Slices,
  ): Generator<void, HeadlineIndex, void> {
    const headlines = new HeadlineIndex();
    yield* eachInSlices(structure.articles, WORK_OF_AN_ARTICLE, slices, (article, index) => {
      const words = isStory(index) ? namingWords(text, article) : [];
      headlines.words.push(words);
      for (const word of words) appendTo(headlines.articles, word, index);
    });
    return headlines;
  }

  /**
   * The article whose headline `words` name best. On a tie, the nearest one up to `near`, else the first one
   * after it. Undefined if none is named well enough. `except` is never returned.
   */
  find(words: ReadonlySet<string>, near: number, except?: number): number | undefined {
    let best: { readonly index: number; readonly score: number } | undefined;
    for (const [index, { count, weight }] of this.shared(words)) {
      if (index === except || count < FEWEST_WORDS) continue;
      const score = weight / this.weightOf(index);
      if (score < ENOUGH_NAMED) continue;
      if (best === undefined || score > best.score || (score === best.score && index <= near))
        best = { index, score };
    }
    return best?.index;
  }

  /** By article, ascending: how many of the words its headline contains, and their total weight. */
  private shared(
    words: ReadonlySet<string>,
  ): readonly (readonly [number, { readonly count: number; readonly weight: number }])[] {
    const shared = new Map<number, { count: number; weight: number }>();
    for (const word of words) {
      const articles = this.articles.get(word) ?? [];
      if (articles.length > MOST_HEADLINES_OF_A_WORD) continue;
      for (const index of articles) {
        const { count, weight } = shared.get(index) ?? { count: 0, weight: 0 };
        shared.set(index, { count: count + 1, weight: weight + 1 / articles.length });
      }
    }
    return [...shared].sort(([a], [b]) => a - b);
  }

  private weightOf(index: number): number {
    const words = this.words[index] ?? [];
    return words.reduce((sum, word) => sum + 1 / (this.articles.get(word)?.length ?? 1), 0);
  }
}

/** Without a headline, this much of the first line is used instead. UTF-16 units. */
const FIRST_LINE = 120;

/** The distinct words of a headline, or of the first line, that can distinguish one story from another. */
function namingWords(text: string, { start, end, anatomy }: PlacedArticle): readonly string[] {
  const { headline } = anatomy;
  const head =
    headline === null
      ? (/^[^\r\n]*/u.exec(text.slice(start, Math.min(end, start + FIRST_LINE)))?.[0] ?? '')
      : text.slice(start + headline.start, start + headline.end);
  return [...new Set(foldedWords(head))].filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word));
}
