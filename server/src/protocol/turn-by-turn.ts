/**
 * Runs one job at a time per key; all requests that come meanwhile share one more run, which begins when the
 * current one ends. So each answer comes from a run that began after its request, and a disk that never
 * answers is asked once.
 */
export class TurnByTurn<T> {
  private readonly running = new Map<string, Promise<unknown>>();
  private readonly waiting = new Map<string, Promise<T>>();

  run(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.running.get(key);
    if (before === undefined) return this.begin(key, work);
    const next =
      this.waiting.get(key) ??
      before.then(
        () => this.follow(key, work),
        () => this.follow(key, work),
      );
    this.waiting.set(key, next);
    return next;
  }

  private follow(key: string, work: () => Promise<T>): Promise<T> {
    this.waiting.delete(key);
    return this.begin(key, work);
  }

  private begin(key: string, work: () => Promise<T>): Promise<T> {
    const run = work();
    this.running.set(key, run);
    const end = (): void => {
      if (this.running.get(key) === run) this.running.delete(key);
    };
    run.then(end, end);
    return run;
  }
}
