import type { Writable } from 'node:stream';

/** Where a command writes: standard output or standard error. */
export interface Output {
  /** Whether a person reads it: then text from a dump is made harmless, and progress may be shown. */
  readonly isTerminal: boolean;
  /** Whether nobody reads any more (`| head`): then commands that only print can stop. */
  readonly isClosed: boolean;
  /** Why writing failed, other than by a reader who left; undefined if it did not. */
  readonly failure: Error | undefined;
  /** Resolves once the text is handed over, or could not be; never rejects. */
  write(text: string): Promise<void>;
}

/** The output of a stream. A reader who goes away is no error: what is written after that is dropped. */
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
    // Windows says EOF for a pipe that was closed.
    if (error.code !== 'EPIPE' && error.code !== 'EOF' && error.code !== 'ERR_STREAM_DESTROYED')
      this.failure ??= error;
  }
}
