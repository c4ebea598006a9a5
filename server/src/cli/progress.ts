import type { Output } from './output';
import { printable } from '../text/printable';

/** Shorter work shows no progress. */
const QUIET_MILLISECONDS = 1000;

/** A line on a terminal that shows progress; silent elsewhere, and for short work. */
export class Progress {
  private readonly startedAt: number;
  private isShown = false;

  constructor(
    private readonly output: Output,
    private readonly total: number,
    private readonly now: () => number = Date.now,
  ) {
    this.startedAt = now();
  }

  /** Announces the next input, by its zero-based number. */
  async next(index: number, name: string): Promise<void> {
    if (!this.output.isTerminal || this.total < 2 || this.now() - this.startedAt < QUIET_MILLISECONDS) return;
    this.isShown = true;
    await this.output.write(`\r\u001b[K${index + 1} of ${this.total}: ${printable(name)}`);
  }

  /** Erases the line, before anything else is printed. */
  async clear(): Promise<void> {
    if (!this.isShown) return;
    this.isShown = false;
    await this.output.write('\r\u001b[K');
  }
}
