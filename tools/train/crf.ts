import { decode } from '../../server/src/analysis/roles/viterbi';
import { mayFollow, START, STATES, type StateSet, WIDTH } from '../../server/src/analysis/roles/states';
import { runToEnd, Slices } from '../../server/src/analysis/incremental/slices';
import { type Random, seeded, shuffled } from './random';

/** A dump ready for learning: for each non-blank line its features, and the states its gold and the product leave open. */
export interface TrainingDump {
  readonly features: readonly Int32Array[];
  readonly open: readonly StateSet[];
  readonly allowed: readonly StateSet[];
  /** How much the dump counts; 1 is usual. */
  readonly weight: number;
  /**
   * By how much the truth must beat a path that begins an article where none begins (softmax margin, Gimpel and Smith
   * 2010): what composed pages hold between two articles is tamer than what real ones do.
   */
  readonly margin: number;
}

/** Real-valued weights while learning: `WIDTH` to a feature, and one for each pair of states (row `WIDTH`: the dump's start). */
export interface Weights {
  readonly features: Float32Array;
  readonly transitions: Float64Array;
}

/** What may be varied in learning. */
export interface Learning {
  readonly rounds: number;
  readonly seed: number;
  /** First step of AdaGrad. */
  readonly rate: number;
  /** Pull of all weights towards nothing. */
  readonly decay: number;
  /** The part of a line's features that is left out at each sight of it, so that none is relied on alone. */
  readonly dropout: number;
}

/** What a path pays for a step the grammar forbids: next to everything, yet a dump without another path stays countable. */
const FORBIDDEN = Math.exp(-40);

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) learnt from partly known gold: it
 * raises the probability of all paths that the gold leaves open (Tsuboi et al. 2008) against all others, by AdaGrad
 * (Duchi et al. 2011), one dump a step. `dumpsOf` names the dumps of each round. Deterministic for a seed.
 */
export function learn(
  dumpsOf: (round: number) => readonly TrainingDump[],
  featureCount: number,
  learning: Learning,
): Weights {
  const weights: Weights = {
    features: new Float32Array(featureCount * WIDTH),
    transitions: new Float64Array((WIDTH + 1) * WIDTH),
  };
  const squares = new Float32Array(featureCount * WIDTH);
  const transitionSquares = new Float64Array((WIDTH + 1) * WIDTH);
  const gradient = new Float32Array(featureCount * WIDTH);
  const transitionGradient = new Float64Array((WIDTH + 1) * WIDTH);
  const random = seeded(learning.seed);
  const step = (weight: number, slope: number, square: number): number =>
    weight + (learning.rate * (slope - learning.decay * weight)) / Math.sqrt(square + 1e-3);
  const average: Weights = {
    features: new Float32Array(weights.features.length),
    transitions: new Float64Array(weights.transitions.length),
  };
  let averaged = 0;
  for (let round = 0; round < learning.rounds; round++) {
    for (const [index, dump] of shuffled(random, dumpsOf(round)).entries()) {
      const seen = dump.features.map((features) => thinned(features, learning.dropout, random));
      const touched = addSlopes(dump, seen, weights, gradient, transitionGradient);
      for (const feature of touched) {
        for (let at = feature * WIDTH; at < (feature + 1) * WIDTH; at++) {
          const slope = (gradient[at] ?? 0) * dump.weight;
          gradient[at] = 0;
          squares[at] = (squares[at] ?? 0) + slope * slope;
          weights.features[at] = step(weights.features[at] ?? 0, slope, squares[at] ?? 0);
        }
      }
      transitionGradient.forEach((raw, at) => {
        const slope = raw * dump.weight;
        transitionSquares[at] = (transitionSquares[at] ?? 0) + slope * slope;
        weights.transitions[at] = step(weights.transitions[at] ?? 0, slope, transitionSquares[at] ?? 0);
      });
      transitionGradient.fill(0);
      const late = round * 2 >= learning.rounds;
      if (late && index % AVERAGED_EVERY === 0) addTo(average, weights, ++averaged);
    }
  }
  return averaged === 0 ? weights : average;
}

/** The weights that are kept are the mean of those after every so many dumps of the second half (Polyak and Juditsky 1992). */
const AVERAGED_EVERY = 50;

/** Moves the running mean of `count` weights on by the newest ones. */
function addTo(average: Weights, weights: Weights, count: number): void {
  weights.features.forEach((value, at) => {
    const mean = average.features[at] ?? 0;
    average.features[at] = mean + (value - mean) / count;
  });
  weights.transitions.forEach((value, at) => {
    const mean = average.transitions[at] ?? 0;
    average.transitions[at] = mean + (value - mean) / count;
  });
}

function thinned(features: Int32Array, dropout: number, random: Random): Int32Array {
  return dropout === 0 ? features : features.filter(() => random() >= dropout);
}

/** Adds the slope of the log-likelihood of what the gold leaves open; returns the features that have one. */
function addSlopes(
  dump: TrainingDump,
  seen: readonly Int32Array[],
  weights: Weights,
  gradient: Float32Array,
  transitionGradient: Float64Array,
): ReadonlySet<number> {
  const scores = seen.map((features) => Float64Array.from(scoreWith(weights.features, features)));
  const steps = stepFactors(weights.transitions);
  const free = marginals(withMargin(scores, dump), dump.allowed, steps);
  const clamped = marginals(scores, dump.open, steps);
  const touched = new Set<number>();
  seen.forEach((features, line) => {
    const base = line * WIDTH;
    let any = false;
    const slope = new Float64Array(WIDTH);
    for (let state = 0; state < WIDTH; state++) {
      const value = (clamped.states[base + state] ?? 0) - (free.states[base + state] ?? 0);
      slope[state] = value;
      if (Math.abs(value) > 1e-4) any = true;
    }
    if (!any) return;
    for (const feature of features) {
      touched.add(feature);
      const at = feature * WIDTH;
      for (let state = 0; state < WIDTH; state++)
        gradient[at + state] = (gradient[at + state] ?? 0) + (slope[state] ?? 0);
    }
  });
  transitionGradient.forEach((_, at) => {
    transitionGradient[at] = (clamped.pairs[at] ?? 0) - (free.pairs[at] ?? 0);
  });
  return touched;
}

function withMargin(
  scores: readonly Float64Array[],
  { open, margin }: TrainingDump,
): readonly Float64Array[] {
  if (margin === 0) return scores;
  return scores.map((row, line) =>
    ((open[line] ?? 0) & START) !== 0
      ? row
      : row.map((score, state) => score + ((START & (1 << state)) === 0 ? 0 : margin)),
  );
}

/** The factor of each step from state to state: what its weight and the grammar make of it. */
function stepFactors(transitions: Float64Array): Float64Array {
  return transitions.map((weight, at) => {
    const from = Math.floor(at / WIDTH);
    const to = STATES[at % WIDTH];
    return to !== undefined && mayFollow(STATES[from], to) ? Math.exp(weight) : FORBIDDEN;
  });
}

interface Marginals {
  /** Probability of each state at each line. */
  readonly states: Float64Array;
  /** Expected number of each step. */
  readonly pairs: Float64Array;
}

/** Forward and backward sums over all paths through the open states, scaled line by line. */
function marginals(
  scores: readonly Float64Array[],
  open: readonly StateSet[],
  steps: Float64Array,
): Marginals {
  const count = scores.length;
  const emissions = new Float64Array(count * WIDTH);
  scores.forEach((row, line) => {
    const set = open[line] ?? 0;
    let most = -Infinity;
    for (let state = 0; state < WIDTH; state++)
      if ((set & (1 << state)) !== 0) most = Math.max(most, row[state] ?? 0);
    for (let state = 0; state < WIDTH; state++)
      emissions[line * WIDTH + state] = (set & (1 << state)) === 0 ? 0 : Math.exp((row[state] ?? 0) - most);
  });
  const forward = new Float64Array(count * WIDTH);
  for (let line = 0; line < count; line++) {
    let total = 0;
    for (let to = 0; to < WIDTH; to++) {
      const emission = emissions[line * WIDTH + to] ?? 0;
      if (emission === 0) continue;
      let sum = 0;
      if (line === 0) sum = steps[WIDTH * WIDTH + to] ?? 0;
      else
        for (let from = 0; from < WIDTH; from++)
          sum += (forward[(line - 1) * WIDTH + from] ?? 0) * (steps[from * WIDTH + to] ?? 0);
      forward[line * WIDTH + to] = sum * emission;
      total += sum * emission;
    }
    for (let to = 0; to < WIDTH; to++)
      forward[line * WIDTH + to] = (forward[line * WIDTH + to] ?? 0) / (total || 1);
  }
  const states = new Float64Array(count * WIDTH);
  const pairs = new Float64Array((WIDTH + 1) * WIDTH);
  let backward = new Float64Array(WIDTH).fill(1);
  for (let line = count - 1; line >= 0; line--) {
    let total = 0;
    for (let state = 0; state < WIDTH; state++) {
      const value = (forward[line * WIDTH + state] ?? 0) * (backward[state] ?? 0);
      states[line * WIDTH + state] = value;
      total += value;
    }
    for (let state = 0; state < WIDTH; state++)
      states[line * WIDTH + state] = (states[line * WIDTH + state] ?? 0) / (total || 1);
    if (line === 0) break;
    // What each state at this line is worth to the rest of the path, emission included.
    const worth = new Float64Array(WIDTH);
    for (let to = 0; to < WIDTH; to++) worth[to] = (backward[to] ?? 0) * (emissions[line * WIDTH + to] ?? 0);
    const earlier = new Float64Array(WIDTH);
    const joint = new Float64Array(WIDTH * WIDTH);
    let mass = 0;
    for (let from = 0; from < WIDTH; from++) {
      const reached = forward[(line - 1) * WIDTH + from] ?? 0;
      let sum = 0;
      for (let to = 0; to < WIDTH; to++) {
        if (worth[to] === 0) continue;
        const flow = (steps[from * WIDTH + to] ?? 0) * (worth[to] ?? 0);
        sum += flow;
        const value = reached * flow;
        joint[from * WIDTH + to] = value;
        mass += value;
      }
      earlier[from] = sum;
    }
    for (let at = 0; at < joint.length; at++) pairs[at] = (pairs[at] ?? 0) + (joint[at] ?? 0) / (mass || 1);
    const most = Math.max(...earlier) || 1;
    backward = earlier.map((value) => value / most);
  }
  for (let state = 0; state < WIDTH; state++)
    pairs[WIDTH * WIDTH + state] = (pairs[WIDTH * WIDTH + state] ?? 0) + (states[state] ?? 0);
  return { states, pairs };
}

/** How well each state fits a line with these features. */
export function scoreWith(weights: Float32Array, features: Int32Array): Float64Array {
  const score = new Float64Array(WIDTH);
  for (const feature of features) {
    const at = feature * WIDTH;
    for (let state = 0; state < WIDTH; state++)
      score[state] = (score[state] ?? 0) + (weights[at + state] ?? 0);
  }
  return score;
}

/** The best path by these weights, by the same search and grammar as the product's. */
export function bestPath(dump: TrainingDump, weights: Weights): readonly number[] {
  const scores = new Float64Array(dump.features.length * WIDTH);
  dump.features.forEach((features, line) => scores.set(scoreWith(weights.features, features), line * WIDTH));
  return runToEnd(decode(scores, dump.allowed, { transitions: weights.transitions }, new Slices()));
}
