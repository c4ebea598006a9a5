import type { Writable } from 'node:stream';

/** Where a command writes: standard output or standard error. */
export interface Output {
  /** Whether a person reads it: if so, text from a dump is made harmless, and progress may be shown. */
  readonly isTerminal: boolean;
  /** Whether the reader has gone (`| head`): commands that only print can then stop. */
  readonly isClosed: boolean;
  /** Why writing failed, unless the reader has gone; undefined if it did not fail. */
  readonly failure: Error | undefined;
  /** Resolves when the text has been handed over, or could not be; never rejects. */
  write(text: string): Promise<void>;
}

/** Writes to a stream. It is no error if the reader goes away: what is written after that is dropped. */
export class StreamOutput implements Output {
  isClosed = false;
  failure: Error | undefined;

  constructor(private readonly stream: Writable & { readonly isTTY?: boolean }) {
    stream.on('error', (error) => this.close(error));
  }

  get isTerminal(): boolean {
    return this.stream.isTTY === true;
  }

  write(text: string): Promise<void> {
    if (this.isClosed) return Promise.resolve();
    return new Promise((resolve) => {
      this.stream.write(text, (error) => {
        if (error) this.close(error);
        resolve();
      });
    });
  }

  private close(error: NodeJS.ErrnoException): void {
    this.isClosed = true;
    // Windows reports EOF for a closed pipe.
    if (error.code !== 'EPIPE' && error.code !== 'EOF' && error.code !== 'ERR_STREAM_DESTROYED')
      this.failure ??= error;
  }
}
