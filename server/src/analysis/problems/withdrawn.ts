import { shift, type Span } from '../../text/span';
import type { Problem } from '../model/dump';
import { eachInSlices, type Slices } from '../incremental/slices';
import type { PlacedArticle, Structure } from '../articles/placed-article';
import type { ArticleFingerprint } from './article-fingerprint';
import { headOf, referenceTo } from './article-reference';
import { HeadlineIndex } from './headline-index';
import type { WithdrawalNotice } from './withdrawal-notice';

/**
 * Withdrawals: the notice and, if it is in the dump, the story it withdraws, each pointing to the other. A
 * story that is itself marked as withdrawn is reported as well. Works in slices.
 */
export function* findWithdrawn(
  text: string,
  structure: Structure,
  fingerprints: readonly ArticleFingerprint[],
  slices: Slices,
): Generator<void, readonly Problem[], void> {
  if (fingerprints.every(({ withdrawals }) => withdrawals.length === 0)) return [];
  const isNotice = ({ withdrawals }: ArticleFingerprint): boolean =>
    withdrawals.some(({ kind, atHead }) => kind === 'notice' && atHead);
  const isStory = (index: number): boolean => {
    const fingerprint = fingerprints[index];
    return fingerprint !== undefined && !isNotice(fingerprint);
  };
  const headlines = yield* HeadlineIndex.of(text, structure, isStory, slices);
  const problems: Problem[] = [];
  const withdrawn = new Set<PlacedArticle>();
  yield* eachInSlices(structure.articles, WORK_OF_AN_ARTICLE, slices, (article, index) => {
    for (const notice of fingerprints[index]?.withdrawals ?? []) {
      const found = headlines.find(notice.words, index, notice.atHead ? index : undefined);
      const story = found === undefined ? undefined : structure.articles[found];
      const place = placeOf(notice, article, structure);
      problems.push(noticeProblem(text, structure, place, notice.kind, story));
      if (story === undefined || withdrawn.has(story)) continue;
      withdrawn.add(story);
      problems.push(storyProblem(text, structure, story, place));
    }
  });
  return problems;
}

/** The cost of searching for the story of a notice, in characters of ordinary work. */
const WORK_OF_AN_ARTICLE = 100;

/** The headline of a notice that has one at or below its label; otherwise the line that says so. */
function placeOf(notice: WithdrawalNotice, article: PlacedArticle, structure: Structure): Span {
  const { headline } = article.anatomy;
  if (notice.atHead && headline !== null && notice.start <= headline.end) return headOf(article, structure);
  return shift({ start: notice.start, end: notice.end }, article.start);
}

function noticeProblem(
  text: string,
  structure: Structure,
  place: Span,
  kind: WithdrawalNotice['kind'],
  story: PlacedArticle | undefined,
): Problem {
  const head = story === undefined ? undefined : headOf(story, structure);
  const related: Pick<Problem, 'related'> =
    head === undefined ? {} : { related: [{ ...head, description: { kind: 'story-withdrawn' } }] };
  return {
    code: 'structure.withdrawn',
    args: {
      variant: kind === 'notice' ? 'notice' : 'marked-story',
      ...(head === undefined ? {} : { story: referenceTo(text, head, structure) }),
    },
    severity: kind === 'notice' ? 'information' : 'warning',
    start: place.start,
    end: place.end,
    fixes: [],
    evidenceOfPrint: false,
    ...related,
  };
}

function storyProblem(text: string, structure: Structure, story: PlacedArticle, notice: Span): Problem {
  return {
    code: 'structure.withdrawn',
    args: { variant: 'story', notice: referenceTo(text, notice, structure) },
    severity: 'warning',
    ...headOf(story, structure),
    fixes: [],
    evidenceOfPrint: false,
    related: [{ start: notice.start, end: notice.end, description: { kind: 'withdrawing-notice' } }],
  };
}
