import { packUint32, uint32In } from './binary-layout';

const LINE_FEED = 10;
/** The start of every sixteenth line is stored; the lines in between are found by counting. */
const STEP = 16;

/** The number of parts of a binary file that packed lines take. */
export const LINES_PARTS = 2;

/** Lines of UTF-8 that are located and decoded one by one, only when asked for. */
export class PackedLines {
  private readonly starts: Uint32Array;
  private readonly bytes: Uint8Array;
  private readonly decoder = new TextDecoder();

  /** @param parts as returned by `packLines` */
  constructor([starts = new Uint8Array(0), bytes = starts]: readonly Uint8Array[]) {
    this.starts = uint32In(starts);
    this.bytes = bytes;
  }

  /** The line with this zero-based number, without its line feed; empty if there is none. */
  line(number: number): string {
    let start = this.starts[Math.floor(number / STEP)] ?? this.bytes.length;
    for (let left = number % STEP; left > 0; left--) start = this.endOf(start) + 1;
    return this.decoder.decode(this.bytes.subarray(start, this.endOf(start)));
  }

  private endOf(start: number): number {
    const end = this.bytes.indexOf(LINE_FEED, start);
    return end < 0 ? this.bytes.length : end;
  }
}

/** Packs these lines into parts of a binary file. Throws an `Error` if a line contains a line feed. */
export function packLines(lines: readonly string[]): readonly Uint8Array[] {
  const broken = lines.find((line) => line.includes('\n'));
  if (broken !== undefined) throw new Error(`a line feed stands in “${broken}”`);
  const encoder = new TextEncoder();
  const encoded = lines.map((line) => encoder.encode(`${line}\n`));
  const starts: number[] = [];
  let at = 0;
  encoded.forEach((line, number) => {
    if (number % STEP === 0) starts.push(at);
    at += line.length;
  });
  const bytes = new Uint8Array(at);
  at = 0;
  for (const line of encoded) {
    bytes.set(line, at);
    at += line.length;
  }
  return [packUint32(starts), bytes];
}
