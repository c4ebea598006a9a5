/** Numbers from 0 (inclusive) to 1 (exclusive), the same ones for the same seed. */
export type Random = () => number;

/** A small seeded generator (Tommy Ettinger's mulberry32, public domain), so that training repeats itself. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of the values, each as likely; throws on an empty list, which only a programming error brings. */
export function pick<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

/** True with this probability. */
export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** A whole number from `from` to `to`, both included. */
export function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** The values in another order (Fisher and Yates). */
export function shuffled<Value>(random: Random, values: readonly Value[]): Value[] {
  const result = [...values];
  for (let index = result.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const value = result[index];
    const swapped = result[other];
    if (value === undefined || swapped === undefined) continue;
    result[index] = swapped;
    result[other] = value;
  }
  return result;
}
