import { LEAST_AFFINITY, MOST_PAIRED_WORDS, packPair } from '../../server/src/analysis/resources/word-pairs';

/** How often words and pairs of them stand in a large body of text. */
export interface PairCounts {
  readonly words: ReadonlyMap<string, number>;
  /** First word to second word to count. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * The bytes that `decodeWordPairs` reads: the pairs among `words` (most frequent first, as many as there is room for) that stand
 * together much more often than chance would have it. Words without a count begin and end no pair.
 */
export function packWordPairs(words: readonly string[], counts: PairCounts): Uint8Array {
  const kept = words.slice(0, MOST_PAIRED_WORDS);
  const places = new Map(kept.map((word, place) => [word, place]));
  const chance = chanceOf(counts);
  const rows = kept.map((first) => pairsOf(first, places, counts, chance));
  const text = new TextEncoder().encode(kept.join('\n'));
  const numbers = [...rows.map((row) => row.length), ...rows.flat()];
  const bytes = new Uint8Array(4 + text.length + 2 * numbers.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, text.length, true);
  bytes.set(text, 4);
  numbers.forEach((number, index) => view.setUint16(4 + text.length + 2 * index, number, true));
  return bytes;
}

/** By what the product of two words' counts gives the count of their pair, if words followed each other by chance. */
function chanceOf({ words, pairs }: PairCounts): number {
  let allWords = 0;
  for (const count of words.values()) allWords += count;
  let allPairs = 0;
  for (const seconds of pairs.values()) for (const count of seconds.values()) allPairs += count;
  return allPairs / allWords ** 2;
}

function pairsOf(
  first: string,
  places: ReadonlyMap<string, number>,
  { words, pairs }: PairCounts,
  chance: number,
): readonly number[] {
  const packed: number[] = [];
  for (const [second, count] of pairs.get(first) ?? []) {
    const place = places.get(second);
    const expected = (words.get(first) ?? 0) * (words.get(second) ?? 0) * chance;
    if (place === undefined || expected === 0) continue;
    const affinity = Math.round(Math.log(count / expected));
    if (affinity >= LEAST_AFFINITY) packed.push(packPair(place, affinity));
  }
  return packed.sort((a, b) => a - b);
}
