import { EntityKind } from '../dump';
import { isCapital } from '../mentions/scene';
import { Unit } from '../mentions/units';
import { closes, kindOf, LABELS, OUTSIDE } from './labels';
import { RuleMarks } from './rule-features';

/** Marks the units that can be in no name: small letters, numbers and marks away from any capital, where no rule sees a name and the script has capitals. */
export function plainUnits(units: readonly Unit[], { marks }: RuleMarks): Uint8Array {
  const plain = new Uint8Array(units.length);
  for (let index = 0; index < units.length; index++)
    if (
      !isCapital(units[index]) &&
      units[index]?.shape !== 'uncased' &&
      !isCapital(units[index - 1]) &&
      !isCapital(units[index + 1]) &&
      marks[index] === 0
    )
      plain[index] = 1;
  return plain;
}

/** The stretches that hold the units which are not plain, with one plain unit on either side where there is one. */
export function stretchesBetween(
  plain: Uint8Array,
): readonly { readonly from: number; readonly to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  for (let index = 0; index < plain.length; index++) {
    if (plain[index] === 1) continue;
    const from = Math.max(0, index - 1);
    while (index < plain.length && plain[index] === 0) index++;
    stretches.push({ from, to: Math.min(plain.length, index + 1) });
  }
  return stretches;
}

/** A name as labels show it: units `from` to `to` (exclusive), with a certainty from 0 to 1. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  readonly certainty: number;
}

/** The names that labels show; a name is as certain as the least certain of its labels. */
export function stretchesOf(labels: Uint8Array, probability: Float64Array): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let index = 0; index < labels.length; index++) {
    const kind = kindOf(labels[index] ?? OUTSIDE);
    if (kind === undefined) continue;
    const from = index;
    let certainty = 1;
    for (; index < labels.length; index++) {
      const label = labels[index] ?? OUTSIDE;
      certainty = Math.min(certainty, probability[index * LABELS + label] ?? 0);
      if (closes(label)) break;
    }
    found.push({ from, to: index + 1, kind, certainty });
  }
  return found;
}
