/**
 * Where the server writes what a user may want to read when something goes wrong: the editor's output
 * channel.
 */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** An error as text, with its stack for whoever has to fix it. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
