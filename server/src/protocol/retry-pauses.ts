/** Milliseconds after the first failure, the second one and so on; after the last, always that long. */
const PAUSES = [1_000, 2_000, 5_000, 15_000, 60_000] as const;

/** How long to wait before what has failed so many times, once at least, is tried again. In milliseconds. */
export function retryPause(failures: number): number {
  return PAUSES[Math.min(failures, PAUSES.length) - 1] ?? PAUSES[0];
}
