import type { Output } from './output';
import { printable } from '../text/printable';

/** Work that takes no longer shows nothing. */
const QUIET_MILLISECONDS = 1000;

/** One line on a terminal that says how far the work is; silent elsewhere and for short work. */
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

  /** Says that the input of this number, counted from zero, is next. */
  async next(index: number, name: string): Promise<void> {
    if (!this.output.isTerminal || this.total < 2 || this.now() - this.startedAt < QUIET_MILLISECONDS) return;
    this.isShown = true;
    await this.output.write(`\r\u001b[K${index + 1} of ${this.total}: ${printable(name)}`);
  }

  /** Takes the line away, before anything else is printed. */
  async clear(): Promise<void> {
    if (!this.isShown) return;
    this.isShown = false;
    await this.output.write('\r\u001b[K');
  }
}
