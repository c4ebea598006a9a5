/** How often words follow each other, for the most frequent ones of English. */
export interface WordPairs {
  /** The words known here, in lower case, the most frequent first. */
  readonly words: readonly string[];
  /**
   * How much more often `second` follows `first` than chance would have it: a natural logarithm, in whole steps; 0 where that is
   * little or not known. Both in lower case.
   */
  affinity(first: string, second: string): number;
}

/** The least affinity that is kept; there are this many steps from it on, the last of which stands for all that is more. */
export const LEAST_AFFINITY = 2;
const AFFINITY_STEPS = 4;
/** A second word and a step share 16 bits, so there is room for so many words. */
export const MOST_PAIRED_WORDS = 1 << 13;

const STEP_BITS = 3;

/** The 16 bits that keep a second word, by its place among the words, with an affinity of `LEAST_AFFINITY` or more. */
export function packPair(second: number, affinity: number): number {
  const step = Math.min(AFFINITY_STEPS - 1, affinity - LEAST_AFFINITY);
  return (second << STEP_BITS) | step;
}

/**
 * The pairs in these bytes, read in place: the u32 length of the words, the words as UTF-8 lines, for each of them a u16 that
 * says how many pairs it begins, then the pairs of all words as `packPair` made them, ascending within a word. All little-endian.
 * Bytes cut short mean fewer pairs, never an error.
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
