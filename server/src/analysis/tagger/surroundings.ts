import { DumpWords } from '../facts/dump-words';
import { Match, Scene } from '../mentions/scene';
import { Unit } from '../mentions/units';
import { contextFeatures, MOST_CONTEXT_FEATURES, wordAt } from './context-features';
import { DumpMarks, dumpFeatures, dumpMarks, MOST_DUMP_FEATURES } from './dump-features';
import { joinHash } from './hash';
import { MOST_RULE_FEATURES, RuleMarks, ruleFeatures, ruleMarks } from './rule-features';
import { CaseUse, WordFeatures } from './word-features';

/** Words around a unit of which its own features are used too, by distance. */
export const OFFSETS = [-2, -1, 1, 2] as const;

/** The hash of a neighbour's feature at a distance. */
export function aroundHash(feature: number, offset: number): number {
  return joinHash(feature, 1000 + offset);
}

/** How a paragraph uses capitals, by its units alone. */
export function caseUseOf(units: readonly Unit[]): CaseUse {
  let lower = 0;
  let longLower = 0;
  let capital = 0;
  let capitals = 0;
  for (const { shape, text } of units) {
    if (shape === 'lower') {
      lower++;
      if (text.length > 3) longLower++;
    } else if (shape === 'capital') capital++;
    else if (shape === 'capitals' || shape === 'initial') capitals++;
  }
  if (lower === 0 && capital === 0 && capitals > 0) return 1;
  if (capital + capitals < 4) return 0;
  return longLower * 8 <= capital + capitals ? 2 : 0;
}

/** No more features than these stand for one unit beside its words'. */
export const MOST_FEATURES = MOST_CONTEXT_FEATURES + MOST_RULE_FEATURES + MOST_DUMP_FEATURES;

/** What is known of a paragraph beside its words. */
export interface Surroundings {
  readonly use: CaseUse;
  readonly rules: RuleMarks;
  readonly dump: DumpMarks | undefined;
}

/** What rules and dump say of a scene. */
export function surroundingsOf(scene: Scene, matches: readonly Match[], names?: DumpWords): Surroundings {
  const use = caseUseOf(scene.units);
  return {
    use,
    rules: ruleMarks(matches, scene.units.length),
    dump: names === undefined ? undefined : dumpMarks(scene, use, names),
  };
}

/** Writes all features of unit `index` that are not its words' alone into `out`; says how many. */
export function featuresInPlace(
  units: readonly Unit[],
  words: readonly WordFeatures[],
  { rules, dump }: Surroundings,
  index: number,
  out: Uint32Array,
): number {
  const { shape } = wordAt(words, index);
  let count = contextFeatures(units, words, index, out);
  count = ruleFeatures(rules, index, shape, out, count);
  if (dump === undefined) return count;
  return dumpFeatures(dump, index, { shape, opens: units[index]?.opens === true }, out, count);
}
