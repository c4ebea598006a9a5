import { type Announced, readHeader } from './message-header';

/**
 * What a stream of bytes contains, in order: the body of a message; one that cannot be read, after which the
 * stream continues; or a fatal error, when nothing tells where the next message begins.
 */
export type Frame =
  | { readonly kind: 'body'; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'broken'; readonly reason: string };

/** Splits bytes into messages according to the base protocol: a header, a blank line, the body. */
export class MessageFrames {
  private chunks: Uint8Array[] = [];
  private size = 0;
  private announced: Announced | undefined;
  private isBroken = false;

  /** The frames completed by this chunk. There is nothing more after a broken frame. */
  push(chunk: Uint8Array): readonly Frame[] {
    const frames: Frame[] = [];
    if (!this.isBroken) {
      this.chunks.push(chunk);
      this.size += chunk.length;
    }
    for (let frame = this.next(); frame !== undefined; frame = this.next()) frames.push(frame);
    return frames;
  }

  /** What is missing from an incomplete message, in words; undefined between messages. */
  get missing(): string | undefined {
    if (this.announced === undefined) return this.size > 0 ? 'the end of a header' : undefined;
    return `${this.announced.length - this.size} of the ${this.announced.length} bytes of a message`;
  }

  private next(): Frame | undefined {
    if (this.announced === undefined) {
      if (this.size === 0) return undefined;
      const header = readHeader(this.joined());
      if (header.kind === 'partial') return undefined;
      if (header.kind === 'broken') {
        this.isBroken = true;
        this.take(this.size);
        return header;
      }
      this.take(header.size);
      this.announced = header.announced;
    }
    const { length, unreadable } = this.announced;
    if (this.size < length) return undefined;
    this.announced = undefined;
    const bytes = this.take(length);
    return unreadable === undefined ? { kind: 'body', bytes } : { kind: 'unreadable', reason: unreadable };
  }

  private take(length: number): Uint8Array {
    const all = this.joined();
    const rest = all.subarray(length);
    this.chunks = rest.length > 0 ? [rest] : [];
    this.size = rest.length;
    return all.subarray(0, length);
  }

  /** All buffered bytes as one array. The chunks of a long body are joined once, when it is complete. */
  private joined(): Uint8Array {
    const [first] = this.chunks;
    if (first !== undefined && this.chunks.length === 1) return first;
    const all = new Uint8Array(this.size);
    let at = 0;
    for (const chunk of this.chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    this.chunks = [all];
    return all;
  }
}
