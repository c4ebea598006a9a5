/** How often the most frequent words of English follow each other. */
export interface WordPairs {
  /** The words, in lower case, the most frequent first. */
  readonly words: readonly string[];
  /**
   * How much more often `second` follows `first` than by chance: a natural logarithm in whole steps, 0 if it
   * is low or unknown. Both in lower case.
   */
  affinity(first: string, second: string): number;
}

/**
 * The lowest affinity that is stored, and how many steps there are from it on. The last step stands for
 * anything higher.
 */
export const LEAST_AFFINITY = 2;
const AFFINITY_STEPS = 4;
/** A second word and a step share 16 bits, which limits the number of words to this. */
export const MOST_PAIRED_WORDS = 1 << 13;

const STEP_BITS = 3;

/**
 * The 16 bits that store a second word, by its index among the words, and an affinity of at least
 * `LEAST_AFFINITY`.
 */
export function packPair(second: number, affinity: number): number {
  const step = Math.min(AFFINITY_STEPS - 1, affinity - LEAST_AFFINITY);
  return (second << STEP_BITS) | step;
}

/**
 * The pairs in these bytes, read in place: the u32 length of the words, the words as UTF-8 lines, a u16 per
 * word with the number of pairs it begins, then the pairs of all words as packed by `packPair`, ascending
 * within a word. All little-endian. Truncated bytes mean fewer pairs, never an error.
 */
export function decodeWordPairs(bytes: Uint8Array = new Uint8Array(0)): WordPairs {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u16 = (at: number): number => (at + 2 <= bytes.byteLength ? view.getUint16(at, true) : 0);
  const wordsEnd = bytes.byteLength < 4 ? 0 : 4 + view.getUint32(0, true);
  const text = wordsEnd > bytes.byteLength ? '' : new TextDecoder().decode(bytes.subarray(4, wordsEnd));
  const words = text === '' ? [] : text.split('\n');
  const places = new Map(words.map((word, place) => [word, place]));
  const rowStarts = [wordsEnd + 2 * words.length];
  for (let place = 0; place < words.length; place++)
    rowStarts.push((rowStarts[place] ?? 0) + 2 * u16(wordsEnd + 2 * place));

  return {
    words,
    affinity: (first, second) => {
      const row = places.get(first);
      const wanted = places.get(second);
      if (row === undefined || wanted === undefined) return 0;
      const start = rowStarts[row] ?? 0;
      let low = 0;
      let high = ((rowStarts[row + 1] ?? start) - start) / 2;
      while (low < high) {
        const middle = (low + high) >> 1;
        const pair = u16(start + 2 * middle);
        const place = pair >> STEP_BITS;
        if (place === wanted) return LEAST_AFFINITY + (pair & ((1 << STEP_BITS) - 1));
        if (place < wanted) low = middle + 1;
        else high = middle;
      }
      return 0;
    },
  };
}
