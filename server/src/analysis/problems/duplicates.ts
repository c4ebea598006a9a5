import type { Problem } from '../model/dump';
import type { Slices } from '../incremental/slices';
import type { PlacedArticle, Structure } from '../articles/placed-article';
import type { ArticleFingerprint } from './article-fingerprint';
import { headOf, referenceTo } from './article-reference';
import { type BodyFingerprint, likeness } from './body-fingerprint';
import { orderOf } from './later-version';

/**
 * From this likeness on two bodies are the same article. A changed word breaks three shingles, so that a body of a hundred
 * words may hold three misprints; a sentence more or less in it is a change of the text, and makes a version.
 */
const SAME = 0.9;

/** From this likeness on two bodies are versions of one story: it has at most about doubled, or half of it is written anew. */
const VERSION = 0.6;

/** Shorter bodies (words) are alike by chance: "No further details were given." A version needs more text to be sure of. */
const FEWEST_WORDS = 20;
const FEWEST_WORDS_OF_VERSION = 50;

/** So many hashes of the samples must agree before two bodies are compared in full. */
const FEWEST_HITS = 4;

/** A shingle is looked up in so many articles only: one that stands in more is a phrase of the trade and tells nothing. */
const MOST_OF_A_SHINGLE = 4;

/** So many articles, those that share most of the sample, are compared in full. */
const MOST_COMPARED = 3;

/**
 * Articles that stand in the dump before: the same text, or a version of it, whatever the head and the furniture around.
 * Each is linked to one copy, the first of those that are most like it. Nothing is offered: which one to keep only a person can say.
 * Time is linear in the text, since samples of fixed size are looked up and a fixed number of bodies compared.
 */
export function* findDuplicates(
  text: string,
  structure: Structure,
  fingerprints: readonly ArticleFingerprint[],
  slices: Slices,
): Generator<void, readonly Problem[], void> {
  const problems: Problem[] = [];
  const seen = new Map<number, number[]>();
  for (const [index, article] of structure.articles.entries()) {
    const body = fingerprints[index]?.body;
    if (body === undefined || body.words < FEWEST_WORDS) continue;
    const match = closest(body, fingerprints, seen);
    const first = match === undefined ? undefined : structure.articles[match.index];
    if (match !== undefined && first !== undefined)
      problems.push(toProblem(text, article, first, match.likeness, structure));
    // A further copy adds nothing to look up: the first one is found by the same shingles.
    if (match === undefined || match.likeness < SAME) remember(seen, body, index);
    if (slices.spent(body.words)) yield;
  }
  return problems;
}

interface Match {
  readonly index: number;
  readonly likeness: number;
}

/** The article seen before that is most like `body`, the earliest of several; undefined where none is like it. */
function closest(
  body: BodyFingerprint,
  fingerprints: readonly ArticleFingerprint[],
  seen: ReadonlyMap<number, readonly number[]>,
): Match | undefined {
  const hits = new Map<number, number>();
  for (const hash of body.sample)
    for (const index of seen.get(hash) ?? []) hits.set(index, (hits.get(index) ?? 0) + 1);
  const candidates = [...hits]
    .filter(([, count]) => count >= FEWEST_HITS)
    .sort(([indexA, a], [indexB, b]) => b - a || indexA - indexB)
    .slice(0, MOST_COMPARED);
  let best: Match | undefined;
  for (const [index] of candidates.sort(([a], [b]) => a - b)) {
    const other = fingerprints[index]?.body;
    if (other === undefined) continue;
    const found = likeness(body, other);
    const enough = Math.min(body.words, other.words) >= FEWEST_WORDS_OF_VERSION ? VERSION : SAME;
    if (found >= enough && found > (best?.likeness ?? 0)) best = { index, likeness: found };
  }
  return best;
}

function remember(seen: Map<number, number[]>, body: BodyFingerprint, index: number): void {
  for (const hash of body.sample) {
    const articles = seen.get(hash);
    if (articles === undefined) seen.set(hash, [index]);
    else if (articles.length < MOST_OF_A_SHINGLE) articles.push(index);
  }
}

function toProblem(
  text: string,
  article: PlacedArticle,
  first: PlacedArticle,
  alike: number,
  structure: Structure,
): Problem {
  const of = referenceTo(text, headOf(first, structure), structure);
  const isSame = alike >= SAME;
  const order = orderOf(article.anatomy, first.anatomy);
  return {
    code: 'structure.duplicate',
    args: isSame ? { variant: 'copy', of } : { variant: 'version', of, order, likeness: alike },
    severity: 'information',
    ...headOf(article, structure),
    fixes: [],
    evidenceOfPrint: false,
    related: [
      { ...headOf(first, structure), description: { kind: isSame ? 'first-copy' : 'version-above' } },
    ],
  };
}
