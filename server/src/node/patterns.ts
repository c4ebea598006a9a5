import { setFlagsFromString } from 'node:v8';

/**
 * Has patterns compiled when they are first used, as V8 did until 2019. Since then it interprets each pattern first and compiles it
 * when it is met again; of the long ones, as those for dates, both take tens of milliseconds, and a line meets many of them. With
 * this the first lines of a dump hold the thread a fifth as long, and nothing takes longer. To be called before any text is read.
 */
export function compilePatternsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
