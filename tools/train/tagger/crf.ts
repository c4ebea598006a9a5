import { LABELS, mayFollow } from '../../../server/src/analysis/tagger/labels';
import { seeded, shuffled } from '../random';
import { Chain } from './chain';
import type { Example } from './examples';

/** Under a name of this file: where modules are run unbundled, reading an import in the innermost loop costs more than the loop. */
const WIDTH = LABELS;
/** What may be varied in learning. */
export interface Learning {
  readonly rounds: number;
  readonly seed: number;
  /** First step of AdaGrad. */
  readonly rate: number;
  /** By how much each weight is drawn towards nothing at each example (L1). */
  readonly decay: number;
  /** The part of a token's features left out at each sight of it. */
  readonly dropout: number;
}

/** Real-valued weights while learning: `WIDTH` to a feature, and one for each step; the last row is the start's. */
export interface Weights {
  readonly features: Float32Array;
  readonly transitions: Float64Array;
}

/** All weights are drawn towards nothing after so many paragraphs (Langford et al. 2009). */
const SHRUNK_EVERY = 5000;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by AdaGrad (Duchi et al. 2011), one
 * paragraph a step, with truncated L1, which leaves few weights. Deterministic.
 */
export function learn(
  examplesOf: (round: number) => readonly Example[],
  featureCount: number,
  learning: Learning,
  report: (round: number) => void,
): Weights {
  const { rate, decay, dropout } = learning;
  const features = new Float32Array(featureCount * WIDTH);
  const squares = new Float32Array(featureCount * WIDTH);
  const transitions = new Float64Array((WIDTH + 1) * WIDTH);
  const stepSquares = new Float64Array((WIDTH + 1) * WIDTH).fill(1e-3);
  const steps = new Float64Array((WIDTH + 1) * WIDTH);
  const chain = new Chain(transitions);
  const random = seeded(learning.seed);
  const kept = new Uint8Array(200_000);
  const labels = new Uint8Array(WIDTH);
  const slopes = new Float64Array(WIDTH);
  let time = 0;
  const shrink = (): void => {
    const most = rate * decay * SHRUNK_EVERY;
    for (let at = 0; at < features.length; at++) {
      const weight = features[at] ?? 0;
      if (weight === 0) continue;
      const cut = most / Math.sqrt((squares[at] ?? 0) + 1e-3);
      features[at] = weight > cut ? weight - cut : weight < -cut ? weight + cut : 0;
    }
  };
  for (let round = 0; round < learning.rounds; round++) {
    for (const example of shuffled(random, examplesOf(round))) {
      if (++time % SHRUNK_EVERY === 0) shrink();
      const count = example.gold.length;
      if (count === 0) continue;
      const { features: lists, ends } = example;
      if (dropout > 0) for (let at = 0; at < lists.length; at++) kept[at] = random() >= dropout ? 1 : 0;
      const emissions = new Float64Array(count * WIDTH);
      for (let index = 0, at = 0; index < count; index++) {
        const row = index * WIDTH;
        for (const end = ends[index] ?? 0; at < end; at++) {
          if (dropout > 0 && kept[at] === 0) continue;
          const feature = lists[at] ?? 0;
          const from = feature * WIDTH;
          for (let label = 0; label < WIDTH; label++)
            emissions[row + label] = (emissions[row + label] ?? 0) + (features[from + label] ?? 0);
        }
      }
      const states = chain.marginals(emissions, count, steps);
      for (let index = 0, at = 0; index < count; index++) {
        const row = index * WIDTH;
        const truth = example.gold[index] ?? 0;
        const end = ends[index] ?? 0;
        let active = 0;
        for (let label = 0; label < WIDTH; label++) {
          const slope = (label === truth ? 1 : 0) - (states[row + label] ?? 0);
          if (slope < 2e-3 && slope > -2e-3) continue;
          labels[active] = label;
          slopes[active++] = slope;
        }
        if (active === 0) {
          at = end;
          continue;
        }
        for (; at < end; at++) {
          if (dropout > 0 && kept[at] === 0) continue;
          const from = (lists[at] ?? 0) * WIDTH;
          for (let which = 0; which < active; which++) {
            const slope = slopes[which] ?? 0;
            const to = from + (labels[which] ?? 0);
            const square = (squares[to] ?? 0) + slope * slope;
            squares[to] = square;
            features[to] = (features[to] ?? 0) + (rate * slope) / Math.sqrt(square + 1e-3);
          }
        }
      }
      let before = WIDTH;
      for (const label of example.gold) {
        steps[before * WIDTH + label] = (steps[before * WIDTH + label] ?? 0) - 1;
        before = label;
      }
      for (let at = 0; at < transitions.length; at++) {
        const slope = -(steps[at] ?? 0);
        if (slope === 0) continue;
        stepSquares[at] = (stepSquares[at] ?? 0) + slope * slope;
        transitions[at] = (transitions[at] ?? 0) + (rate * slope) / Math.sqrt(stepSquares[at] ?? 1);
      }
      chain.update(transitions);
    }
    shrink();
    report(round);
  }
  for (let from = 0; from < WIDTH; from++)
    for (let to = 0; to < WIDTH; to++) if (!mayFollow(from, to)) transitions[from * WIDTH + to] = 0;
  return { features, transitions };
}
