/**
 * Packs words into a minimal acyclic automaton (DAWG), as the engine's `resources/lexicon-dawg.ts` reads it.
 *
 * Method: Daciuk, Mihov, Watson and Watson, "Incremental Construction of Minimal Acyclic Finite-State Automata"
 * (2000), for sorted input. Nodes are written children first, so that a reader can number the words in one pass.
 *
 * Bytes, all little-endian: u32 number of letters, u32 number of edges, u32 first edge of the root; the letters as
 * u16 code units, padded to a multiple of four bytes; the edges as u32: bits 0-7 the letter's place in the letter
 * table, bit 8 "the last edge of its node", bit 9 "a word ends here", bits 10-31 the first edge of the node it
 * leads to (`NO_NODE` for none).
 */
export function packWords(sortedWords: readonly string[]): Uint8Array {
  const letters = [...new Set(sortedWords.flatMap((word) => word.split('')))].sort();
  if (letters.length > 255) throw new Error('too many different letters for one byte');
  const letterPlace = new Map(letters.map((letter, place) => [letter, place]));
  const edges: number[] = [];
  const placed = new Map<string, number>();

  const place = (node: BuildNode): number => {
    if (node.edges.length === 0) return NO_NODE;
    const packed = node.edges.map((edge, index) => {
      const last = index === node.edges.length - 1 ? 1 << 8 : 0;
      const final = edge.endsWord ? 1 << 9 : 0;
      return ((letterPlace.get(edge.letter) ?? 0) | last | final | (edge.place << 10)) >>> 0;
    });
    const key = packed.join();
    const known = placed.get(key);
    if (known !== undefined) return known;
    const at = edges.length;
    if (at >= NO_NODE) throw new Error('too many edges for 22 bits');
    edges.push(...packed);
    placed.set(key, at);
    return at;
  };

  const root: BuildNode = { edges: [] };
  const path: BuildNode[] = [root];
  const close = (depth: number): void => {
    while (path.length - 1 > depth) {
      const node = path.pop();
      const edge = path.at(-1)?.edges.at(-1);
      if (node !== undefined && edge !== undefined) edge.place = place(node);
    }
  };
  let previous = '';
  for (const word of sortedWords) {
    if (word <= previous) throw new Error(`words are not sorted: ${previous}, ${word}`);
    let shared = 0;
    while (shared < previous.length && word[shared] === previous[shared]) shared++;
    close(shared);
    for (const letter of word.slice(shared).split('')) {
      path.at(-1)?.edges.push({ letter, endsWord: false, place: NO_NODE });
      path.push({ edges: [] });
    }
    const last = path.at(-2)?.edges.at(-1);
    if (last !== undefined) last.endsWord = true;
    previous = word;
  }
  close(0);
  return write(letters, edges, place(root));
}

/** Stands in an edge that leads nowhere. */
export const NO_NODE = 0x3fffff;

interface BuildNode {
  readonly edges: BuildEdge[];
}

interface BuildEdge {
  readonly letter: string;
  endsWord: boolean;
  place: number;
}

function write(letters: readonly string[], edges: readonly number[], root: number): Uint8Array {
  const letterBytes = Math.ceil((letters.length * 2) / 4) * 4;
  const bytes = new Uint8Array(12 + letterBytes + edges.length * 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, letters.length, true);
  view.setUint32(4, edges.length, true);
  view.setUint32(8, root, true);
  letters.forEach((letter, index) => view.setUint16(12 + index * 2, letter.charCodeAt(0), true));
  edges.forEach((edge, index) => view.setUint32(12 + letterBytes + index * 4, edge, true));
  return bytes;
}
