import type { Analysis } from '../analysis/analysis';
import type { Output } from './output';

/** What a command needs from the process around it; tests supply their own. */
export interface CommandContext {
  readonly output: Output;
  readonly errors: Output;
  /** All bytes of standard input. */
  readStandardInput(): Promise<Uint8Array>;
  /** The engine. Throws if its data cannot be read. Called only once the arguments are known to be valid. */
  loadAnalysis(): Analysis;
  /** The URI, without a trailing slash, of the folder for the user's own dictionary and ignored places. */
  readonly userFolder: string;
  /**
   * Starts the language server on standard input and output, and returns; the server ends the process itself.
   */
  serve(): Promise<void>;
}

/** Exit statuses, as documented. */
export const EXIT = {
  done: 0,
  /** `check` found problems. */
  problems: 1,
  /** Wrong usage, or an input that failed. */
  failed: 2,
} as const;

/** One of them. */
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
