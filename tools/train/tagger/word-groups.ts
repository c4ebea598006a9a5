import type { ClassLists } from '../../../server/src/analysis/tagger/word-classes';
import { nearestCentres, type Points } from './k-means';

/** Words with vectors that tell how they are used, the most frequent word first, as the file of the package has them. */
export interface Embeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  /** A word's vector has at least `dimensions` numbers; what stands behind them is passed over. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** How many groups are made, and how often the words are dealt out to them. */
export interface Grouping {
  readonly narrow: number;
  /** At most 256: each is kept as one byte. */
  readonly wide: number;
  readonly rounds: number;
}

/** Groups the `count` most frequent words by the direction of their vectors, and the groups by that of their centres. */
export function groupWords(
  { dimensions, words, vectors }: Embeddings,
  count: number,
  { narrow, wide, rounds }: Grouping,
): ClassLists {
  const frequent = words.slice(0, count);
  const points: Points = { dimensions, values: new Float32Array(frequent.length * dimensions) };
  frequent.forEach((word, index) => {
    const vector = (vectors[word] ?? []).slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, at) => (points.values[index * dimensions + at] = value / length));
  });
  const ofWords = nearestCentres(points, narrow, rounds);
  const ofGroups = nearestCentres(ofWords.centres, wide, rounds);
  return {
    words: frequent.map((word, index) => [word, ofWords.of[index] ?? 0]),
    wideOf: [...ofGroups.of],
  };
}
