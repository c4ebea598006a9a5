import type { Match, ParagraphContext } from '../words/paragraph-context';
import type { NameToken } from '../words/name-tokens';
import { MOST_CONTEXT_FEATURES } from './context-features';
import { type DumpMarks, dumpFeatures, dumpMarks, MOST_DUMP_FEATURES } from './dump-features';
import { joinHash } from './feature-hash';
import { MOST_RULE_FEATURES, type RuleMarks, ruleFeatures, ruleMarks } from './rule-features';
import type { CaseUse } from './word-features';

/** The offsets of the neighbouring words whose own features are also used. */
export const OFFSETS = [-2, -1, 1, 2] as const;

/** The hash of a neighbour's feature at an offset. */
export function aroundHash(feature: number, offset: number): number {
  return joinHash(feature, 1000 + offset);
}

/** How a paragraph uses capitals, from its tokens alone. */
export function caseUseOf(nameTokens: readonly NameToken[]): CaseUse {
  let lower = 0;
  let longLower = 0;
  let capital = 0;
  let capitals = 0;
  for (const { shape, text } of nameTokens) {
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

/** The most features of a token besides those of its words. */
export const MOST_FEATURES = MOST_CONTEXT_FEATURES + MOST_RULE_FEATURES + MOST_DUMP_FEATURES;

/** What is known about a paragraph besides its words. */
export interface Surroundings {
  readonly rules: RuleMarks;
  readonly dump: DumpMarks | undefined;
}

/** What the rules say about a paragraph through their matches, and what its dump says, if that is known. */
export function surroundingsOf(
  context: ParagraphContext,
  use: CaseUse,
  matches: readonly Match[],
): Surroundings {
  return {
    rules: ruleMarks(matches, context.nameTokens.length),
    dump: context.names === undefined ? undefined : dumpMarks(context, use, context.names),
  };
}

/**
 * Writes what rules and dump say around token `index` to `out` from `count` on. `shape` is the shape of its
 * word.
 */
export function surroundingFeatures(
  { rules, dump }: Surroundings,
  index: number,
  shape: number,
  out: Uint32Array,
  count: number,
): number {
  const more = ruleFeatures(rules, index, shape, out, count);
  return dump === undefined ? more : dumpFeatures(dump, index, shape, out, more);
}
