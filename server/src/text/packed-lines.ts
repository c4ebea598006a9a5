const LINE_FEED = 10;

/** Lines of UTF-8 that are made into strings only when one of them is asked for. */
export class PackedLines {
  /** Where each line begins, then one place more behind the last one's line feed. */
  private readonly starts: Uint32Array;
  private readonly decoder = new TextDecoder();

  /** @param bytes lines with a line feed behind each, the last one too */
  constructor(private readonly bytes: Uint8Array) {
    let count = 0;
    for (let at = 0; at < bytes.length; at++) if (bytes[at] === LINE_FEED) count++;
    this.starts = new Uint32Array(count + 1);
    let line = 0;
    for (let at = 0; at < bytes.length; at++) if (bytes[at] === LINE_FEED) this.starts[++line] = at + 1;
  }

  /** How many lines there are. */
  get count(): number {
    return this.starts.length - 1;
  }

  /** The line of this number, from 0 on, without its line feed; empty if there is none. */
  line(number: number): string {
    const end = this.starts[number + 1];
    return end === undefined ? '' : this.decoder.decode(this.bytes.subarray(this.starts[number], end - 1));
  }
}

/** The bytes that `PackedLines` reads. Throws an Error if a line holds a line feed itself. */
export function packLines(lines: readonly string[]): Uint8Array {
  const broken = lines.find((line) => line.includes('\n'));
  if (broken !== undefined) throw new Error(`a line feed stands in “${broken}”`);
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
}
