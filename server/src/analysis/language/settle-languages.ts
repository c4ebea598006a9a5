import { within } from '../../text/within';
import { runToEnd, Slices } from '../incremental/slices';
import type { LanguageEvidence } from './language-evidence';

/** A paragraph with its own evidence, in text order. `article` is an index, or -1 for none. */
export interface UnsettledParagraph {
  readonly article: number;
  readonly evidence: LanguageEvidence;
}

/** The language of a paragraph: a BCP 47 code, `und` if it is only known not to be English. */
export type LanguageCode = string;

export const ENGLISH: LanguageCode = 'en';
export const UNKNOWN_LANGUAGE: LanguageCode = 'und';

/** The most that one paragraph contributes to others: a long one must not outvote ten. */
const MOST_TOLD = 6;
/** The prior for English, in natural log-odds like all of these. */
const AT_FIRST = 1;
/**
 * Up to two paragraphs before and two after it in its article: their weights, the nearest first, and the
 * limit for their sum.
 */
const NEIGHBOURS = [0.5, 0.25];
const MOST_OF_NEIGHBOURS = 1.5;
/**
 * The rest of its article, and the other articles: the weight of each paragraph, and the limit for their sum.
 */
const SHARE_OF_ARTICLE = 0.15;
const MOST_OF_ARTICLE = 2.5;
const SHARE_OF_DUMP = 0.02;
const MOST_OF_DUMP = 1;

/** Below this a paragraph is in another language, whatever its context. */
const NEVER_ENGLISH = -(AT_FIRST + MOST_OF_NEIGHBOURS + MOST_OF_ARTICLE + MOST_OF_DUMP);

/**
 * Whether a paragraph with this evidence could be taken for English in any context. If not, nothing in it
 * need be read as English.
 */
export function mayBeEnglish({ english }: LanguageEvidence): boolean {
  return english > NEVER_ENGLISH;
}

/**
 * The language of each paragraph, from its own words and, the fewer there are, from its context: its
 * neighbours, its article, the dump. A paragraph that says nothing itself gets the language of its article.
 * Depends on the list alone; linear.
 */
export function settleLanguages(paragraphs: readonly UnsettledParagraph[]): readonly LanguageCode[] {
  return runToEnd(settleInSlices(paragraphs, new Slices()));
}

/** The cost of settling the language of one paragraph, in characters of ordinary work. */
const WORK_OF_SETTLING = 10;

/** Like `settleLanguages`, in slices. */
export function* settleInSlices(
  paragraphs: readonly UnsettledParagraph[],
  slices: Slices,
): Generator<void, readonly LanguageCode[], void> {
  const told: number[] = [];
  const ofArticle = new Map<number, number>();
  let ofDump = 0;
  for (const { article, evidence } of paragraphs) {
    const says = within(MOST_TOLD, evidence.english);
    told.push(says);
    ofArticle.set(article, (ofArticle.get(article) ?? 0) + says);
    ofDump += says;
    if (slices.spent(1)) yield;
  }
  const isEnglish: boolean[] = [];
  for (const [index, { article, evidence }] of paragraphs.entries()) {
    const inArticle = ofArticle.get(article) ?? 0;
    isEnglish.push(
      evidence.english +
        AT_FIRST +
        within(MOST_OF_NEIGHBOURS, fromNeighbours(paragraphs, told, index)) +
        within(MOST_OF_ARTICLE, SHARE_OF_ARTICLE * (inArticle - (told[index] ?? 0))) +
        within(MOST_OF_DUMP, SHARE_OF_DUMP * (ofDump - inArticle)) >
        0,
    );
    if (slices.spent(WORK_OF_SETTLING)) yield;
  }
  const others = likeliestOthers(paragraphs, isEnglish);
  return paragraphs.map(({ article, evidence }, index) =>
    isEnglish[index] === true ? ENGLISH : (evidence.other ?? others.get(article) ?? UNKNOWN_LANGUAGE),
  );
}

function fromNeighbours(
  paragraphs: readonly UnsettledParagraph[],
  told: readonly number[],
  index: number,
): number {
  const article = paragraphs[index]?.article;
  let sum = 0;
  for (const [beyond, share] of NEIGHBOURS.entries())
    for (const beside of [index - 1 - beyond, index + 1 + beyond])
      if (paragraphs[beside]?.article === article) sum += share * (told[beside] ?? 0);
  return sum;
}

/**
 * For each article, the language other than English of most of its words, if one is known. On a tie, the
 * first by code.
 */
function likeliestOthers(
  paragraphs: readonly UnsettledParagraph[],
  isEnglish: readonly boolean[],
): ReadonlyMap<number, LanguageCode> {
  const words = new Map<number, Map<LanguageCode, number>>();
  paragraphs.forEach(({ article, evidence: { other, words: count } }, index) => {
    if (isEnglish[index] === true || other === undefined) return;
    const counts = words.get(article) ?? new Map<LanguageCode, number>();
    words.set(article, counts.set(other, (counts.get(other) ?? 0) + count));
  });
  return new Map([...words].map(([article, counts]) => [article, mostOf(counts)]));
}

/** The language of most words; on a tie, the first by code. `und` if there are none. */
export function mostOf(words: ReadonlyMap<LanguageCode, number>): LanguageCode {
  let best = UNKNOWN_LANGUAGE;
  for (const [code, count] of words) {
    const most = words.get(best) ?? 0;
    if (count > most || (count === most && code < best)) best = code;
  }
  return best;
}
