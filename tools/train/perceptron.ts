import { Layout } from '../../server/src/analysis/facts/layout';
import { ATTRIBUTES } from '../../server/src/analysis/lines/attributes';
import { contextKeys, LineInPlace } from '../../server/src/analysis/roles/context';
import { decode } from '../../server/src/analysis/roles/decode';
import { RoleWeightsFile, WIDTH } from '../../server/src/analysis/roles/model';
import { STATES, StateSet } from '../../server/src/analysis/roles/states';
import { Slices } from '../../server/src/analysis/slices';

/** A dump ready for learning: for each non-blank line its feature numbers and the states its gold leaves open. */
export interface TrainingDump {
  readonly features: readonly Int32Array[];
  readonly open: readonly StateSet[];
  readonly allowed: readonly StateSet[];
}

/** Numbers for feature names, given out in order of first sight. */
export class FeatureNumbers {
  private readonly numbers = new Map<string, number>();

  number(name: string): number {
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(name, number);
    }
    return number;
  }

  get names(): readonly string[] {
    return [...this.numbers.keys()];
  }
}

/** All features of line `index`: attributes of it and its neighbours, and its surroundings. */
export function featuresOf(
  lines: readonly LineInPlace[],
  index: number,
  layout: Layout,
  numbers: FeatureNumbers,
): Int32Array {
  const found: number[] = [];
  const add = (prefix: string, line: LineInPlace | undefined): void => {
    for (const attribute of line?.sketch.attributes ?? [])
      found.push(numbers.number(`${prefix}:${ATTRIBUTES[attribute] ?? ''}`));
  };
  add('self', lines[index]);
  add('before', lines[index - 1]);
  add('after', lines[index + 1]);
  for (const key of contextKeys(lines, index, layout)) found.push(numbers.number(key));
  return Int32Array.from(found);
}

/**
 * Averaged structured perceptron (Collins 2002) with a margin on wrong states and partly known gold: the path to
 * learn is the best one among those the gold leaves open. Deterministic for a seed.
 */
export function train(
  dumps: readonly TrainingDump[],
  featureCount: number,
  rounds: number,
  seed: number,
): { readonly weights: Float64Array; readonly transitions: Float64Array } {
  const size = featureCount * WIDTH;
  const weights = new Float64Array(size);
  const sums = new Float64Array(size);
  const transitions = new Float64Array((WIDTH + 1) * WIDTH);
  const transitionSums = new Float64Array((WIDTH + 1) * WIDTH);
  const random = mulberry32(seed);
  const order = dumps.map((_, index) => index);
  let step = 1;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const dump = dumps[index];
      if (dump === undefined) continue;
      const scores = dump.features.map((features) => scoreWith(weights, features));
      const truth = bestPath(scores, dump.open, transitions);
      const guess = bestPath(withMargin(scores, truth), dump.allowed, transitions);
      const update = (feature: number, state: number, by: number): void => {
        const at = feature * WIDTH + state;
        weights[at] = (weights[at] ?? 0) + by;
        sums[at] = (sums[at] ?? 0) + by * step;
      };
      const updateTransition = (from: number, to: number, by: number): void => {
        const at = from * WIDTH + to;
        transitions[at] = (transitions[at] ?? 0) + by;
        transitionSums[at] = (transitionSums[at] ?? 0) + by * step;
      };
      truth.forEach((state, line) => {
        const wrong = guess[line] ?? 0;
        if (wrong !== state) {
          for (const feature of dump.features[line] ?? []) {
            update(feature, state, 1);
            update(feature, wrong, -1);
          }
        }
        const from = line === 0 ? WIDTH : (truth[line - 1] ?? 0);
        const wrongFrom = line === 0 ? WIDTH : (guess[line - 1] ?? 0);
        if (from !== wrongFrom || wrong !== state) {
          updateTransition(from, state, 1);
          updateTransition(wrongFrom, wrong, -1);
        }
      });
      step++;
    }
  }
  return {
    weights: weights.map((value, at) => value - (sums[at] ?? 0) / step),
    transitions: transitions.map((value, at) => value - (transitionSums[at] ?? 0) / step),
  };
}

/** How well each state fits a line with these features. */
export function scoreWith(weights: Float64Array, features: Int32Array): Float64Array {
  const score = new Float64Array(WIDTH);
  for (const feature of features)
    for (let state = 0; state < WIDTH; state++)
      score[state] = (score[state] ?? 0) + (weights[feature * WIDTH + state] ?? 0);
  return score;
}

/** A wrong state is worth a little, a wrong boundary more: the truth must win by that much. */
function withMargin(scores: readonly Float64Array[], truth: readonly number[]): readonly Float64Array[] {
  return scores.map((score, line) => {
    const right = STATES[truth[line] ?? 0];
    return score.map((value, state) => {
      if (state === truth[line]) return value;
      return value + ((STATES[state]?.place === 'start') !== (right?.place === 'start') ? 6 : 2);
    });
  });
}

/** The best path for these scores, by the same search and grammar as the product's. */
export function bestPath(
  scores: readonly Float64Array[],
  open: readonly StateSet[],
  transitions: Float64Array,
): readonly number[] {
  const search = decode(scores, open, { transitions }, new Slices());
  let next = search.next();
  while (next.done !== true) next = search.next();
  return next.value;
}

/** Weights as whole numbers, features that weigh nothing left out; sorted by name. */
export function toFile(
  names: readonly string[],
  weights: Float64Array,
  transitions: Float64Array,
  scale: number,
): RoleWeightsFile {
  const features: Record<string, number[]> = {};
  const rows = names.map((name, index) => ({
    name,
    row: Array.from(weights.subarray(index * WIDTH, (index + 1) * WIDTH), (value) =>
      Math.round(value * scale),
    ),
  }));
  for (const { name, row } of rows.sort((a, b) => (a.name < b.name ? -1 : 1)))
    if (row.some((value) => Math.abs(value) > scale * 0.02)) features[name] = row;
  const table: Record<string, number[]> = {};
  for (let from = 0; from <= WIDTH; from++)
    table[STATES[from]?.name ?? '(start)'] = Array.from(
      transitions.subarray(from * WIDTH, (from + 1) * WIDTH),
      (value) => Math.round(value * scale),
    );
  return { states: STATES.map((state) => state.name), features, transitions: table };
}

/** A small seeded generator (Tommy Ettinger's mulberry32, public domain), so that training repeats itself. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(values: number[], random: () => number): void {
  for (let index = values.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const value = values[index] ?? 0;
    values[index] = values[other] ?? 0;
    values[other] = value;
  }
}
