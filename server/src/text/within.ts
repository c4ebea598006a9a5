/** The value, or where it is farther than `limit` from zero the bound that it is beyond. `limit` is zero or more. */
export function within(limit: number, value: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
