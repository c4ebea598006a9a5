import { uint16In, uint32In } from '../../text/binary-layout';

/**
 * Marks an edge that leads nowhere. Must match the packer in `tools/data/lexicon-dawg.ts`, which describes
 * the format.
 */
const NO_NODE = 0x3fffff;
const LAST = 1 << 8;
const FINAL = 1 << 9;
/** Stands for "no letter": there are fewer letters than this. */
const NO_LETTER = 255;

/**
 * A set of words in a minimal acyclic automaton, read in place from its packed bytes. Each word has a number,
 * its position in code unit order, by which other tables store data about it.
 */
export class Dawg {
  /**
   * For each edge, the number of words its earlier siblings lead to; for the first sibling, the total for all
   * of them.
   */
  private readonly wordCounts: Uint32Array;
  /** The number of words. */
  readonly size: number;

  private constructor(
    private readonly letterOf: Uint16Array,
    /** The index into `letterOf` of each letter, by its code unit; `NO_LETTER` if it has none. */
    private readonly placeOf: Uint8Array,
    private readonly edges: Uint32Array,
    private readonly root: number,
  ) {
    this.wordCounts = new Uint32Array(edges.length);
    this.size = countWords(edges, root, this.wordCounts);
  }

  /** The automaton in `bytes`. Truncated bytes give an automaton with fewer or no words, never an error. */
  static of(bytes: Uint8Array): Dawg {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const headed = bytes.byteLength >= 12;
    const letterCount = headed ? view.getUint32(0, true) : 0;
    const edgesAt = 12 + Math.ceil((letterCount * 2) / 4) * 4;
    const room = Math.max(0, Math.floor((bytes.byteLength - edgesAt) / 4));
    const edgeCount = headed ? Math.min(view.getUint32(4, true), room) : 0;
    if (edgeCount === 0) return new Dawg(new Uint16Array(0), new Uint8Array(0), new Uint32Array(0), NO_NODE);
    const letterOf = uint16In(bytes.subarray(12, 12 + 2 * letterCount));
    const edges = uint32In(bytes.subarray(edgesAt, edgesAt + 4 * edgeCount));
    return new Dawg(letterOf, placesOf(letterOf), edges, view.getUint32(8, true));
  }

  /** The word's number, or -1 if it is not in the set. */
  numberOf(word: string): number {
    let node = this.root;
    let number = 0;
    for (let index = 0; index < word.length; index++) {
      const at = this.edgeFor(node, word.charCodeAt(index));
      if (at < 0) return -1;
      const edge = this.edges[at] ?? 0;
      number += at === node ? 0 : (this.wordCounts[at] ?? 0);
      if (index === word.length - 1) return edge & FINAL ? number : -1;
      if (edge & FINAL) number++;
      node = edge >>> 10;
    }
    return -1;
  }

  /**
   * The words one insertion, deletion, replacement or swap of neighbours away from `word`, in no particular
   * order.
   */
  oneEditAway(word: string): readonly string[] {
    const found = new Set<string>();
    const shortened = word.slice(0, -1);
    if (this.numberOf(shortened) >= 0) found.add(shortened);
    let node = this.root;
    for (let index = 0; index <= word.length && node !== NO_NODE; index++) {
      const head = word.slice(0, index);
      const rest = word.slice(index + 1);
      if (index < word.length) {
        if (rest !== '' && this.reaches(node, rest)) found.add(head + rest);
        if (index + 1 < word.length) {
          const swapped = word.charAt(index + 1) + word.charAt(index) + word.slice(index + 2);
          if (this.reaches(node, swapped)) found.add(head + swapped);
        }
      }
      for (let at = node; at < this.edges.length; at++) {
        const edge = this.edges[at] ?? 0;
        const letter = String.fromCharCode(this.letterOf[edge & 0xff] ?? 0);
        if (this.continues(edge, word.slice(index))) found.add(head + letter + word.slice(index));
        if (index < word.length && this.continues(edge, rest)) found.add(head + letter + rest);
        if (edge & LAST) break;
      }
      if (index === word.length) break;
      const onward = this.edgeFor(node, word.charCodeAt(index));
      if (onward < 0) break;
      node = (this.edges[onward] ?? 0) >>> 10;
    }
    found.delete(word);
    return [...found];
  }

  /** Whether some word ends with the letter of `edge` followed by `rest`. */
  private continues(edge: number, rest: string): boolean {
    return rest === '' ? (edge & FINAL) !== 0 : this.reaches(edge >>> 10, rest);
  }

  /** Whether some word ends with the letters of `rest` (not empty), starting at edge `start`. */
  private reaches(start: number, rest: string): boolean {
    let node = start;
    for (let index = 0; index < rest.length; index++) {
      const at = this.edgeFor(node, rest.charCodeAt(index));
      if (at < 0) return false;
      const edge = this.edges[at] ?? 0;
      if (index === rest.length - 1) return (edge & FINAL) !== 0;
      node = edge >>> 10;
    }
    return false;
  }

  private edgeFor(node: number, unit: number): number {
    const place = this.placeOf[unit] ?? NO_LETTER;
    if (place === NO_LETTER) return -1;
    for (let at = node; at < this.edges.length; at++) {
      const edge = this.edges[at] ?? 0;
      if ((edge & 0xff) === place) return at;
      if (edge & LAST) return -1;
    }
    return -1;
  }
}

function placesOf(letterOf: Uint16Array): Uint8Array {
  const places = new Uint8Array((letterOf[letterOf.length - 1] ?? 0) + 1).fill(NO_LETTER);
  letterOf.forEach((unit, place) => (places[unit] = place));
  return places;
}

/**
 * Returns the number of words. Records for each edge how many words its earlier siblings lead to, and for the
 * first sibling, which has none, the total for all of them. Nodes are stored children first, so a single pass
 * upwards is enough.
 */
function countWords(edges: Uint32Array, root: number, wordCounts: Uint32Array): number {
  let first = 0;
  let words = 0;
  for (let at = 0; at < edges.length; at++) {
    const edge = edges[at] ?? 0;
    if (at !== first) wordCounts[at] = words;
    words += ((edge >>> 9) & 1) + (wordCounts[edge >>> 10] ?? 0);
    if ((edge & LAST) !== 0) {
      wordCounts[first] = words;
      first = at + 1;
      words = 0;
    }
  }
  return wordCounts[root] ?? 0;
}
