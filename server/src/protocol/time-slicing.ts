/** Longest stretch of work between two looks at the connection, in milliseconds; a step may run a little over. */
const SLICE = 5;

/** From reading a message to writing its answer it takes the connection about so many turns of the event loop. */
const TURNS_OF_AN_ANSWER = 5;

/**
 * Calls back once what waits outside (messages, timers) has had its turn, and a message the time to be answered: with a slice
 * between any two of its turns, an answer would wait for several. Where a turn itself takes milliseconds, as it does in a browser, one is
 * enough.
 */
const whenAnswered: (callback: () => void) => void =
  typeof setImmediate === 'function'
    ? (callback) => afterTurns(TURNS_OF_AN_ANSWER, callback)
    : (callback) => setTimeout(callback, 0);

function afterTurns(turns: number, callback: () => void): void {
  setImmediate(() => (turns > 1 ? afterTurns(turns - 1, callback) : callback()));
}

interface Job {
  /** Works on for one slice; false when there is nothing left to do. */
  slice(): boolean;
}

/**
 * Runs long work in slices so that messages are read in between: one slice a turn, whichever job it belongs to, and
 * the jobs in rotation. The work is cut into steps by what it counts, not by a clock; how long each of them took is
 * measured here.
 */
export class TimeSlicing {
  private readonly jobs: Job[] = [];
  private longest = 0;

  /** `held` hears of a step that was longer than all before it, in milliseconds. */
  constructor(private readonly held: (milliseconds: number) => void = () => undefined) {}

  /** How long the longest step took so far, in milliseconds: whoever asked for something else had to wait for so long. */
  get longestStep(): number {
    return this.longest;
  }

  /**
   * The result of `steps`, or undefined once `isWanted` says no; it is asked before each slice. Rejects with what a
   * step throws.
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

  /** The result of `steps`, which are wanted whatever happens. Rejects with what a step throws. */
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
