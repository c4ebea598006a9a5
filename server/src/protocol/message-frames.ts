import { type Announced, readHeader } from './message-header';

/**
 * What a stream of bytes holds, in order: the body of a message; one that cannot be read, after which the stream goes on; or
 * the end of all reading, since nobody can say where the next message begins.
 */
export type Frame =
  | { readonly kind: 'body'; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'broken'; readonly reason: string };

/** Cuts bytes into messages as the base protocol has it: a header, a blank line, the body. */
export class MessageFrames {
  private chunks: Uint8Array[] = [];
  private size = 0;
  private announced: Announced | undefined;
  private isBroken = false;

  /** What ends in this chunk. Behind a broken frame there is nothing more. */
  push(chunk: Uint8Array): readonly Frame[] {
    const frames: Frame[] = [];
    if (!this.isBroken) {
      this.chunks.push(chunk);
      this.size += chunk.length;
    }
    for (let frame = this.next(); frame !== undefined; frame = this.next()) frames.push(frame);
    return frames;
  }

  /** What is waited for to make a message whole, in words; undefined between messages. */
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

  /** All that is held as one array. Chunks of a long body are put together once, when it is whole. */
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
