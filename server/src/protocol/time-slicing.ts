/** The longest work between two checks of the connection, in milliseconds; a step may run a little over. */
const SLICE = 5;

/**
 * About how many turns of the event loop the connection takes from reading a message to writing its answer.
 */
const TURNS_OF_AN_ANSWER = 5;

/**
 * Calls back once pending events (messages, timers) have been processed, and a message has had time to be
 * answered: with a slice in each of its turns, an answer would wait for several slices. Where a turn itself
 * takes milliseconds, as in a browser, one is enough.
 */
const whenAnswered: (callback: () => void) => void =
  typeof setImmediate === 'function'
    ? (callback) => afterTurns(TURNS_OF_AN_ANSWER, callback)
    : (callback) => setTimeout(callback, 0);

function afterTurns(turns: number, callback: () => void): void {
  setImmediate(() => (turns > 1 ? afterTurns(turns - 1, callback) : callback()));
}

interface Job {
  /** Works for one slice; false when there is nothing left to do. */
  slice(): boolean;
}

/**
 * Runs long work in slices so that messages are read in between: one slice per turn of the event loop, taken
 * from the jobs in rotation. The work itself is divided into steps by amount, not by time; the time of each
 * step is measured here.
 */
export class TimeSlicing {
  private readonly jobs: Job[] = [];
  private longest = 0;

  /** `held` is called with the milliseconds of each step that was longer than all before it. */
  constructor(private readonly held: (milliseconds: number) => void = () => undefined) {}

  /** The longest step so far, in milliseconds: other requests had to wait that long. */
  get longestStep(): number {
    return this.longest;
  }

  /**
   * The result of `steps`, or undefined once `isWanted` returns false; it is called before each slice.
   * Rejects with what a step throws.
   */
  run<T>(steps: Generator<void, T, void>, isWanted: () => boolean): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      const slice = (): boolean => {
        try {
          if (!isWanted()) {
            resolve(undefined);
            return false;
          }
          const result = this.work(steps);
          if (result.done === true) resolve(result.value);
          return result.done !== true;
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
          return false;
        }
      };
      this.jobs.push({ slice });
      if (this.jobs.length === 1) whenAnswered(() => this.turn());
    });
  }

  /** The result of `steps`, which cannot be cancelled. Rejects with what a step throws. */
  async toEnd<T>(steps: Generator<void, T, void>): Promise<T> {
    function* boxed(): Generator<void, { readonly value: T }, void> {
      return { value: yield* steps };
    }
    const made = await this.run(boxed(), () => true);
    if (made === undefined) throw new Error('Work that is always wanted was given up.');
    return made.value;
  }

  private turn(): void {
    const job = this.jobs.shift();
    if (job === undefined) return;
    if (job.slice()) this.jobs.push(job);
    if (this.jobs.length > 0) whenAnswered(() => this.turn());
  }

  private work<T>(steps: Generator<void, T, void>): IteratorResult<void, T> {
    let before = performance.now();
    const end = before + SLICE;
    for (;;) {
      const result = steps.next();
      const now = performance.now();
      this.note(now - before);
      if (result.done === true || now >= end) return result;
      before = now;
    }
  }

  private note(milliseconds: number): void {
    if (milliseconds <= this.longest) return;
    this.longest = milliseconds;
    this.held(milliseconds);
  }
}
