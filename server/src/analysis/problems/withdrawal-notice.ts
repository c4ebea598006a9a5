import { filledLines } from '../../text/filled-lines';
import type { Span } from '../../text/span';
import { opensNotice, saysWithdrawn, withdrawalLabel } from '../lines/tables/withdrawals';
import type { Slices } from '../incremental/slices';
import type { PlacedArticle } from '../articles/placed-article';
import { foldedWords } from './folded-words';

/**
 * A place that says that a story is withdrawn. The span, relative to the article, is the line that says so.
 */
export interface WithdrawalNotice extends Span {
  /** `story`: the article is itself the story, and marked as withdrawn · `notice`: a notice about one. */
  readonly kind: 'notice' | 'story';
  /**
   * Whether it is at the head of its article, which is then about another story, or a notice without a
   * headline of its own.
   */
  readonly atHead: boolean;
  /** Its words and those of the lines that follow, by which the story is identified. */
  readonly words: ReadonlySet<string>;
}

/**
 * The number of lines in an article's head, not counting blank ones; fewer if one is as long as running text
 * (UTF-16 units).
 */
const HEAD_LINES = 5;
const LONG_LINE = 120;

/** How much after its beginning is read as the notice's text. UTF-16 units. */
const LONGEST_NOTICE = 600;

/**
 * An article with more words has a story to tell: it is not a notice, and is a withdrawn story if labelled
 * so.
 */
const MOST_WORDS_OF_NOTICE = 150;

/** The cost of reading a line, in characters of ordinary work. */
const WORK_OF_A_LINE = 20;

/**
 * The notices in an article. Most are articles of their own; one that was taken for the end of the previous
 * story is found too. A pure function of the article's text and anatomy, in slices.
 * @param bodyWords the number of words in its body
 */
export function* readWithdrawals(
  text: string,
  article: PlacedArticle,
  bodyWords: number,
  slices: Slices,
): Generator<void, readonly WithdrawalNotice[], void> {
  const content = text.slice(article.start, article.end);
  const marks = article.anatomy.status.filter(({ value }) => value === 'withdrawn');
  const isShort = bodyWords <= MOST_WORDS_OF_NOTICE;
  const notices: WithdrawalNotice[] = [];
  let readTo = 0;
  let order = 0;
  let isHead = true;
  for (const line of filledLines(content)) {
    const atHead = isHead;
    if (++order >= HEAD_LINES || line.end - line.start > LONG_LINE) isHead = false;
    if (slices.spent(WORK_OF_A_LINE)) yield;
    if (line.start < readTo) continue;
    const words = content.slice(line.start, line.end);
    const isMarked = marks.some(({ start }) => start >= line.start && start < line.end);
    const isLabelled = isMarked || withdrawalLabel(words) !== undefined;
    const mayTell = (isShort && atHead) || opensNotice(words);
    if (!isLabelled && !(mayTell && saysWithdrawn(words))) continue;
    readTo = line.start + LONGEST_NOTICE;
    const kind = isLabelled && atHead && !isShort ? 'story' : 'notice';
    notices.push({ ...line, kind, atHead, words: new Set(foldedWords(content.slice(line.start, readTo))) });
  }
  return notices;
}
