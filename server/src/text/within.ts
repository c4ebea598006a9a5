/** The value, clamped to between `-limit` and `limit`. `limit` is zero or more. */
export function within(limit: number, value: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
