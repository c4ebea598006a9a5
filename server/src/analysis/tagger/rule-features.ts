import type { Match } from '../words/paragraph-context';
import { joinHash } from './feature-hash';
import { hashText } from './feature-hash';
import { TAGGED_KINDS } from './labels';

/** What the rules say about each token, as numbers for the model: 0 if they find nothing. */
export interface RuleMarks {
  /** Kind and position within the match that covers the token. */
  readonly marks: Uint8Array;
  /** The confidence of the match, in four steps. */
  readonly sureness: Uint8Array;
  /** The first piece of evidence for the match, hashed. */
  readonly reasons: Uint32Array;
}

const enum Rule {
  Mark = 128,
  MarkSure,
  MarkReason,
  MarkBefore,
  MarkAfter,
  MarkAround,
  MarkShape,
}

/** The most features that the rules give one token. */
export const MOST_RULE_FEATURES = 8;

/** Projects the matches of the rules onto `count` tokens. */
export function ruleMarks(matches: readonly Match[], count: number): RuleMarks {
  const marks = new Uint8Array(count);
  const sureness = new Uint8Array(count);
  const reasons = new Uint32Array(count);
  for (const { from, to, kind, confidence, evidence } of matches) {
    const number = kind === 'date' ? TAGGED_KINDS.length : TAGGED_KINDS.indexOf(kind);
    const step = confidence >= 0.9 ? 3 : confidence >= 0.8 ? 2 : confidence >= 0.65 ? 1 : 0;
    const reason = hashText(evidence[0]?.clue ?? '');
    for (let index = from; index < to; index++) {
      const position = to - from === 1 ? 3 : index === from ? 0 : index === to - 1 ? 2 : 1;
      marks[index] = 1 + number * 4 + position;
      sureness[index] = step;
      reasons[index] = reason;
    }
  }
  return { marks, sureness, reasons };
}

/**
 * Writes what the rules say around token `index` to `out` from `count` on. `shape` is the shape of its word.
 */
export function ruleFeatures(
  rules: RuleMarks,
  index: number,
  shape: number,
  out: Uint32Array,
  count: number,
): number {
  const mark = rules.marks[index] ?? 0;
  const before = rules.marks[index - 1] ?? 0;
  const after = rules.marks[index + 1] ?? 0;
  let at = count;
  out[at++] = joinHash(Rule.Mark, mark);
  out[at++] = joinHash(Rule.MarkShape, joinHash(mark, shape));
  if (mark !== 0) {
    out[at++] = joinHash(Rule.MarkSure, mark * 4 + (rules.sureness[index] ?? 0));
    out[at++] = joinHash(Rule.MarkReason, joinHash(mark, rules.reasons[index] ?? 0));
  }
  out[at++] = joinHash(Rule.MarkBefore, before * 32 + mark);
  out[at++] = joinHash(Rule.MarkAfter, mark * 32 + after);
  if (before + after > 0) out[at++] = joinHash(Rule.MarkAround, joinHash(before * 32 + after, mark));
  return at;
}
