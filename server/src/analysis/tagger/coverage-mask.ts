import type { Stretch } from './segments';

/** Of each of `count` tokens whether one of the stretches holds it; nothing for no stretches. */
export function nameTokensIn(stretches: readonly Stretch[], count: number): Uint8Array {
  const held = new Uint8Array(stretches.length === 0 ? 0 : count);
  for (const { from, to } of stretches) held.fill(1, from, to);
  return held;
}

/** Whether none of a stretch's tokens is held. */
export function isFree({ from, to }: Stretch, held: Uint8Array): boolean {
  for (let index = from; index < to; index++) if (held[index] === 1) return false;
  return true;
}
