import { eachInSlices, type Slices } from '../incremental/slices';
import type { PlacedMention } from './placed-mentions';

/**
 * For each name in another script, the Latin one that it appears next to somewhere in the dump ("习近平" in "Xi
 * Jinping (习近平)"); applies to all its mentions of that kind. Undefined for other names, and for one that
 * appears next to several. Works in slices.
 */
export function* latinFormsOf(
  mentions: readonly PlacedMention[],
  slices: Slices,
): Generator<void, (mention: PlacedMention) => string | undefined, void> {
  const latin = new Map<string, string | null>();
  yield* eachInSlices(mentions, 1, slices, (mention) => {
    const beside = mention.evidence.find(({ clue }) => clue === 'other-script')?.detail;
    if (beside === undefined) return;
    const known = latin.get(keyOf(mention));
    latin.set(keyOf(mention), known === undefined || known === beside ? beside : null);
  });
  return latin.size === 0 ? () => undefined : (mention) => latin.get(keyOf(mention)) ?? undefined;
}

function keyOf({ kind, text }: PlacedMention): string {
  return `${kind} ${text.replace(/\s+/g, ' ')}`;
}
