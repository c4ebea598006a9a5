import type { Stretch } from './segments';

/** A mask over `count` tokens: 1 where a segment covers the token. Empty if there are no segments. */
export function nameTokensIn(stretches: readonly Stretch[], count: number): Uint8Array {
  const held = new Uint8Array(stretches.length === 0 ? 0 : count);
  for (const { from, to } of stretches) held.fill(1, from, to);
  return held;
}

/** Whether the mask covers none of a segment's tokens. */
export function isFree({ from, to }: Stretch, held: Uint8Array): boolean {
  for (let index = from; index < to; index++) if (held[index] === 1) return false;
  return true;
}
