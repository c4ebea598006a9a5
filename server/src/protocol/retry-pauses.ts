/** Milliseconds after the first failure, the second one and so on; the last value applies from then on. */
const PAUSES = [1_000, 2_000, 5_000, 15_000, 60_000] as const;

/** How long to wait before retrying after this many failures (at least one), in milliseconds. */
export function retryPause(failures: number): number {
  return PAUSES[Math.min(failures, PAUSES.length) - 1] ?? PAUSES[0];
}
