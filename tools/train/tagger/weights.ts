import { LABELS } from '../../../server/src/analysis/tagger/labels';
import type { WeightLists } from '../../../server/src/analysis/tagger/model';
import type { Weights } from './crf';

/** The means of the weights of models that were learnt from the same features; at least one model is needed. */
export function meanOf(models: readonly Weights[]): Weights {
  const [first] = models;
  if (first === undefined) throw new Error('there is no model to take the mean of');
  const features = new Float32Array(first.features.length);
  const transitions = new Float64Array(first.transitions.length);
  for (const model of models) {
    model.features.forEach((weight, at) => (features[at] = (features[at] ?? 0) + weight / models.length));
    model.transitions.forEach(
      (weight, at) => (transitions[at] = (transitions[at] ?? 0) + weight / models.length),
    );
  }
  return { features, transitions };
}

/** One step of a whole-number weight: 127 of them are as much as any feature may say. */
const SCALE = 0.05;

/** The weights as whole numbers by feature hash, those below `least` left out. */
export function toWholeNumbers(weights: Weights, hashes: readonly number[], least: number): WeightLists {
  const rows = new Map<number, Int8Array>();
  hashes.forEach((hash, feature) => {
    const row = new Int8Array(LABELS);
    let any = false;
    for (let label = 0; label < LABELS; label++) {
      const weight = weights.features[feature * LABELS + label] ?? 0;
      if (Math.abs(weight) < least) continue;
      row[label] = Math.max(-127, Math.min(127, Math.round(weight / SCALE)));
      if (row[label] !== 0) any = true;
    }
    if (any) rows.set(hash, row);
  });
  return { rows, transitions: Float32Array.from(weights.transitions), scale: SCALE };
}
