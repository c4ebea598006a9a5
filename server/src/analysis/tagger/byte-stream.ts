/** Reads whole numbers from bytes in sequence. Throws a `RangeError` past the end: the file is truncated. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** The next byte. */
  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) throw new RangeError('it is cut short');
    this.at++;
    return value;
  }

  /** The next number, seven bits per byte, lowest first; the last byte is below 128. */
  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  /** The next `count` bytes, read in place. */
  take(count: number): Uint8Array {
    if (this.at + count > this.bytes.length) throw new RangeError('it is cut short');
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  /** Whether everything has been read. */
  get atEnd(): boolean {
    return this.at === this.bytes.length;
  }
}

/** Writes what `ByteReader` reads. */
export class ByteWriter {
  private readonly bytes: number[] = [];

  /** A byte: the lowest eight bits of `value`. */
  byte(value: number): void {
    this.bytes.push(value & 255);
  }

  /** A number from 0 up to the largest safe integer. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }

  /** Bytes as they are. */
  put(bytes: Iterable<number>): void {
    for (const byte of bytes) this.byte(byte);
  }

  /** Everything written so far. */
  toBytes(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}
