import type { Slices } from '../incremental/slices';
import type { PlacedArticle } from '../articles/placed-article';
import type { Tables } from '../resources/tables';
import { findGluedDatelines, type GluedDateline } from '../typos/run-on-datelines';
import { type BodyFingerprint, fingerprint } from './body-fingerprint';
import { readWithdrawals, type WithdrawalNotice } from './withdrawal-notice';

/**
 * What is kept of an article for dump-wide problems: a pure function of its text and anatomy. Offsets are
 * relative to the article.
 */
export interface ArticleFingerprint {
  readonly body: BodyFingerprint;
  /** Where it says that a story is withdrawn. */
  readonly withdrawals: readonly WithdrawalNotice[];
  readonly gluedDatelines: readonly GluedDateline[];
}

/** Few reports are this long. The beginning of a longer body represents all of it. UTF-16 units. */
const LONGEST_BODY = 40_000;

/** The fingerprint of an article in `text`. Works in slices. */
export function* fingerprintOf(
  text: string,
  article: PlacedArticle,
  resources: Tables,
  slices: Slices,
): Generator<void, ArticleFingerprint, void> {
  const running = yield* bodyOf(text, article, slices);
  const body = fingerprint(running);
  if (slices.spent(running.length)) yield;
  return {
    body,
    withdrawals: yield* readWithdrawals(text, article, body.words, slices),
    gluedDatelines: yield* findGluedDatelines(text.slice(article.start, article.end), resources, slices),
  };
}

/** Parts of a head whose words do not belong to the body. */
const HEAD_KINDS: ReadonlySet<string> = new Set(['headline', 'deck', 'poster']);

/**
 * The running text without the head, up to `LONGEST_BODY`. It has no timestamps, datelines, furniture or
 * repeated headlines.
 */
function* bodyOf(
  text: string,
  { start, anatomy }: PlacedArticle,
  slices: Slices,
): Generator<void, string, void> {
  const heads = new Set(anatomy.spans.filter(({ kind }) => HEAD_KINDS.has(kind)).map((span) => span.start));
  const parts: string[] = [];
  let length = 0;
  for (const part of anatomy.running) {
    if (slices.spent(1)) yield;
    if (length >= LONGEST_BODY) break;
    if (heads.has(part.start) || part.register === 'byline') continue;
    const words = text.slice(part.start + start, part.end + start);
    if (words === anatomy.headline?.text) continue;
    parts.push(words);
    length += words.length;
  }
  return parts.join('\n').slice(0, LONGEST_BODY);
}
