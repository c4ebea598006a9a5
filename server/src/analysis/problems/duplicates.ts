import type { Problem } from '../model/dump';
import type { Slices } from '../incremental/slices';
import type { PlacedArticle, Structure } from '../articles/placed-article';
import type { ArticleFingerprint } from './article-fingerprint';
import { headOf, referenceTo } from './article-reference';
import { type BodyFingerprint, likeness } from './body-fingerprint';
import { orderOf } from './later-version';

/**
 * From this similarity on, two bodies are the same article. A changed word breaks three shingles, so a body
 * of a hundred words may contain three misprints. An added or missing sentence is a change to the text and
 * makes it a version.
 */
const SAME = 0.9;

/**
 * From this similarity on, two bodies are versions of one story: it has at most about doubled, or half of it
 * has been rewritten.
 */
const VERSION = 0.6;

/**
 * Shorter bodies (in words) are similar by chance: "No further details were given." Versions need more text
 * to be recognised reliably.
 */
const FEWEST_WORDS = 20;
const FEWEST_WORDS_OF_VERSION = 50;

/** How many hashes of the samples must match before two bodies are compared in full. */
const FEWEST_HITS = 4;

/**
 * The most articles a shingle is looked up in: one that occurs in more is a stock phrase and shows nothing.
 */
const MOST_OF_A_SHINGLE = 4;

/** How many articles, those sharing most of the sample, are compared in full. */
const MOST_COMPARED = 3;

/**
 * Articles that occurred earlier in the dump: the same text or a version of it, whatever the head and the
 * furniture around it. Each is linked to one copy, the first of those most similar to it. There is no fix,
 * since only the user can say which one to keep. Linear in the text: samples have a fixed size, and a fixed
 * number of bodies are compared.
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
    // There is no point in indexing a further copy: the same shingles lead to the first one.
    if (match === undefined || match.likeness < SAME) remember(seen, body, index);
    if (slices.spent(body.words)) yield;
  }
  return problems;
}

interface Match {
  readonly index: number;
  readonly likeness: number;
}

/**
 * The earlier article that is most similar to `body`; on a tie, the earliest. Undefined if none is similar.
 */
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
