/** How many tests, or points of a check, came out in each way. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The tally of no tests. */
export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

/** A tally of one: a step that either holds or does not. */
export function tallyOf(holds: boolean): Tally {
  return holds ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

/** Adds tallies up; none give `NOTHING`. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    NOTHING,
  );
}

/**
 * Reads the closing lines of mocha's report. A run that ended badly without a failing test to show for it (it
 * crashed, or did not load), and a run that held no test at all, count as one failure.
 */
export function readMochaReport(report: string, exitCode: number): Tally {
  const last = (word: string): number =>
    Number([...report.matchAll(new RegExp(`^ {2}(\\d+) ${word}\\b`, 'gm'))].at(-1)?.[1] ?? 0);
  const tally = { passed: last('passing'), failed: last('failing'), skipped: last('pending') };
  const silentFailure = exitCode !== 0 && tally.failed === 0;
  const empty = tally.passed + tally.failed + tally.skipped === 0;
  return silentFailure || empty ? { ...tally, failed: 1 } : tally;
}

/** The line that closes a test run. */
export function closingLine(tally: Tally): string {
  return `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`;
}
