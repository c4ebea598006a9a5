import { setFlagsFromString } from 'node:v8';

/**
 * Makes V8 compile regular expressions on first use, as it did until 2019. Since then it interprets each one
 * first and compiles it on its next use; for long ones, such as those for dates, each takes tens of
 * milliseconds, and one line meets many of them. This cuts the time for which the first lines of a dump block
 * the thread to a fifth, and nothing takes longer. Call it before any text is read.
 */
export function compilePatternsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
