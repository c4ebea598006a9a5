import { DumpWords } from '../facts/dump-words';
import { Register } from '../paragraph';
import { knownNames } from './known-names';
import { Mention } from './mention';
import { recognise } from './recognise';
import { Match, Scene } from './scene';

/** From this certainty on a mention may teach the rest of the dump. */
export const SURE = 0.8;

/**
 * What the rules find in a paragraph in the light of the dump. `sure` is what they found in it by itself: what is sure of
 * that stays, the rest is judged again.
 */
export function matchesByRules(
  scene: Scene,
  register: Register,
  sure: readonly Mention[] = [],
): readonly Match[] {
  if (register === 'title' || register === 'capitals') return knownNames(scene, register);
  return recognise(scene, scene.names === undefined ? [] : settledBy(scene, sure, scene.names));
}

/** The sure mentions as matches; those of one word that the dump knows as a person's name are judged again. */
function settledBy(scene: Scene, sure: readonly Mention[], names: DumpWords): readonly Match[] {
  const startAt = new Map<number, number>();
  const endAt = new Map<number, number>();
  scene.units.forEach((unit, index) => {
    startAt.set(unit.start, index);
    endAt.set(unit.end, index + 1);
  });
  const settled: Match[] = [];
  for (const mention of sure) {
    if (mention.certainty < SURE) continue;
    const from = startAt.get(mention.start);
    const to = endAt.get(mention.end);
    if (from === undefined || to === undefined || isOpen(scene, from, to, mention, names)) continue;
    const roleFrom = mention.role && startAt.get(mention.role.start);
    const roleTo = mention.role && endAt.get(mention.role.end);
    const { kind, certainty, evidence, iso } = mention;
    settled.push({
      from,
      to,
      kind,
      certainty,
      evidence,
      ...(roleFrom !== undefined && roleTo !== undefined && { role: { from: roleFrom, to: roleTo } }),
      ...(iso !== undefined && { iso }),
    });
  }
  return settled;
}

/** Whether more of the dump may still change a sure mention: a lone place that is also a person's name. */
function isOpen(scene: Scene, from: number, to: number, mention: Mention, names: DumpWords): boolean {
  if (mention.kind !== 'place' || to - from !== 1) return false;
  const unit = scene.units[from];
  if (unit === undefined) return false;
  return (unit.facts.given || unit.facts.family) && names.isPersonPart(unit.text) && mention.certainty < 0.9;
}
