import type { EntityKind } from '../model/dump';
import { isCapital } from '../words/paragraph-context';
import type { NameToken } from '../words/name-tokens';
import { closes, kindOf, OUTSIDE } from './labels';
import type { RuleMarks } from './rule-features';

/** Tokens `from` to `to` (exclusive). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The segments of tokens that may be in a name, in order. The remaining tokens are lower-case words, numbers
 * and punctuation away from any capital, in a script with case, where no rule sees a name either. A segment
 * longer than any in news is split.
 */
export function stretchesWithNames(
  nameTokens: readonly NameToken[],
  { marks }: RuleMarks,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const { length } = nameTokens;
  let from = -1;
  let isBefore = false;
  let isHere = isCapital(nameTokens[0]);
  for (let index = 0; index < length; index++) {
    const isAfter = isCapital(nameTokens[index + 1]);
    const mayBeNamed =
      isHere || isBefore || isAfter || marks[index] !== 0 || nameTokens[index]?.shape === 'uncased';
    if (mayBeNamed && from < 0) from = index;
    if ((!mayBeNamed || index - from >= LONGEST_STRETCH) && from >= 0) {
      stretches.push({ from, to: index });
      from = mayBeNamed ? index : -1;
    }
    isBefore = isHere;
    isHere = isAfter;
  }
  if (from >= 0) stretches.push({ from, to: length });
  return stretches;
}

/** A segment is labelled in one go, so its length must be bounded. In tokens. */
const LONGEST_STRETCH = 2_000;

/** A name among tokens that were labelled together. */
export interface LabelledName extends Stretch {
  readonly kind: EntityKind;
}

/** The names given by the first `count` labels. */
export function namesOf(labels: Uint8Array, count: number): readonly LabelledName[] {
  const names: LabelledName[] = [];
  for (let from = 0; from < count; from++) {
    const kind = kindOf(labels[from] ?? OUTSIDE);
    if (kind === undefined) continue;
    let to = from + 1;
    while (to < count && !closes(labels[to - 1] ?? OUTSIDE)) to++;
    names.push({ from, to, kind });
    from = to - 1;
  }
  return names;
}
