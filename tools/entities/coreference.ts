/** How well mentions were gathered, counted so that the counts of several cases can be added up. */
export interface LinkCounts {
  /** Mentions of the gold. */
  readonly mentions: number;
  /** Pairs of mentions of one case. */
  readonly pairs: number;
  /** Pairs of which it is said rightly whether they name the same. */
  readonly right: number;
  /** Pairs joined though they are two: what must not happen. */
  readonly wronglyJoined: number;
  /** Pairs left apart though they are one. */
  readonly leftApart: number;
  /** Sums over mentions of B³ precision and recall. */
  readonly precision: number;
  readonly recall: number;
}

/** Counts of nothing, to add to. */
export const NO_LINKS: LinkCounts = {
  mentions: 0,
  pairs: 0,
  right: 0,
  wronglyJoined: 0,
  leftApart: 0,
  precision: 0,
  recall: 0,
};

/**
 * Compares two groupings of the same mentions: `gold[i]` and `found[i]` say what mention `i` names. A mention that was not
 * found is `undefined` and names something by itself.
 */
export function compareLinks(gold: readonly string[], found: readonly (string | undefined)[]): LinkCounts {
  const same = (i: number, j: number): boolean =>
    i === j || (found[i] !== undefined && found[i] === found[j]);
  let [pairs, right, wronglyJoined, leftApart, precision, recall] = [0, 0, 0, 0, 0, 0];
  for (const i of gold.keys()) {
    let [both, inGold, inFound] = [0, 0, 0];
    for (const j of gold.keys()) {
      const isOne = gold[i] === gold[j];
      const isJoined = same(i, j);
      if (isOne) inGold++;
      if (isJoined) inFound++;
      if (isOne && isJoined) both++;
      if (j <= i) continue;
      pairs++;
      if (isOne === isJoined) right++;
      else if (isJoined) wronglyJoined++;
      else leftApart++;
    }
    precision += both / inFound;
    recall += both / inGold;
  }
  return { mentions: gold.length, pairs, right, wronglyJoined, leftApart, precision, recall };
}

/** The counts of two sets of cases together. */
export function addLinks(one: LinkCounts, other: LinkCounts): LinkCounts {
  return {
    mentions: one.mentions + other.mentions,
    pairs: one.pairs + other.pairs,
    right: one.right + other.right,
    wronglyJoined: one.wronglyJoined + other.wronglyJoined,
    leftApart: one.leftApart + other.leftApart,
    precision: one.precision + other.precision,
    recall: one.recall + other.recall,
  };
}

/** B³ F1, 0 to 1: the harmonic mean of B³ precision and recall over all mentions. */
export function bCubed({ mentions, precision, recall }: LinkCounts): number {
  if (mentions === 0) return 0;
  const [p, r] = [precision / mentions, recall / mentions];
  return (2 * p * r) / (p + r);
}
