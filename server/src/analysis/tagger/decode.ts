import { closes, LABELS, opens, STEPS } from './labels';

/** Under a name of this file: where modules are run unbundled, reading an import in the innermost loop costs more than the loop. */
const WIDTH = LABELS;
const FROM = STEPS.from;
const TO = STEPS.to;
/**
 * The most probable labels of `count` units (Viterbi), by the logarithms of the odds that `emissions` holds, `WIDTH` to
 * a unit, and `transitions` (rows of the label before; the last row for the start). Only permitted sequences are found.
 */
export function bestLabels(
  emissions: Float32Array | Float64Array,
  transitions: Float32Array | Float64Array,
  count: number,
): Uint8Array {
  const labels = new Uint8Array(count);
  const best = new Float64Array(count * WIDTH).fill(-Infinity);
  const choices = new Uint8Array(count * WIDTH);
  for (let label = 0; label < WIDTH && count > 0; label++)
    if (opens(label)) best[label] = (emissions[label] ?? 0) + (transitions[WIDTH * WIDTH + label] ?? 0);
  for (let row = WIDTH; row < count * WIDTH; row += WIDTH) {
    for (let step = 0; step < FROM.length; step++) {
      const from = FROM[step] ?? 0;
      const to = TO[step] ?? 0;
      const score = (best[row - WIDTH + from] ?? 0) + (transitions[from * WIDTH + to] ?? 0);
      if (score <= (best[row + to] ?? 0)) continue;
      best[row + to] = score;
      choices[row + to] = from;
    }
    for (let label = 0; label < WIDTH; label++)
      best[row + label] = (best[row + label] ?? 0) + (emissions[row + label] ?? 0);
  }
  let label = 0;
  let most = -Infinity;
  for (let each = 0; each < WIDTH; each++) {
    const score = best[(count - 1) * WIDTH + each] ?? -Infinity;
    if (closes(each) && score > most) {
      most = score;
      label = each;
    }
  }
  for (let index = count - 1; index >= 0; index--) {
    labels[index] = label;
    label = choices[index * WIDTH + label] ?? 0;
  }
  return labels;
}

/** Sums over all permitted label sequences under the same transitions (forward and backward, scaled unit by unit). */
export class Chain {
  /** The factor of each permitted step, in the order of `STEPS`; those of the start by label. */
  private readonly factors = new Float64Array(FROM.length);
  private readonly starts = new Float64Array(WIDTH);

  /** `transitions`: logarithms, rows of the label before; the last row for the start. */
  constructor(transitions: Float32Array | Float64Array) {
    this.update(transitions);
  }

  /** Takes over changed transitions. */
  update(transitions: Float32Array | Float64Array): void {
    for (let step = 0; step < FROM.length; step++)
      this.factors[step] = Math.exp(transitions[(FROM[step] ?? 0) * WIDTH + (TO[step] ?? 0)] ?? 0);
    for (let label = 0; label < WIDTH; label++)
      this.starts[label] = opens(label) ? Math.exp(transitions[WIDTH * WIDTH + label] ?? 0) : 0;
  }

  /**
   * The probability of each label at each of `count` units. Into `steps`, where given, goes the expected number of each
   * step, laid out as the transitions are.
   */
  marginals(emissions: Float32Array | Float64Array, count: number, steps?: Float64Array): Float64Array {
    const { factors } = this;
    const from = FROM;
    const to = TO;
    const pairs = from.length;
    const size = count * WIDTH;
    const worth = new Float64Array(size);
    const forward = new Float64Array(size);
    const states = new Float64Array(size);
    if (steps !== undefined) steps.fill(0);
    for (let row = 0; row < size; row += WIDTH) {
      let most = -Infinity;
      for (let label = 0; label < WIDTH; label++) most = Math.max(most, emissions[row + label] ?? 0);
      for (let label = 0; label < WIDTH; label++)
        worth[row + label] = Math.exp((emissions[row + label] ?? 0) - most);
    }
    for (let row = 0; row < size; row += WIDTH) {
      if (row === 0) for (let label = 0; label < WIDTH; label++) forward[label] = this.starts[label] ?? 0;
      else
        for (let pair = 0; pair < pairs; pair++) {
          const at = row + (to[pair] ?? 0);
          forward[at] =
            (forward[at] ?? 0) + (forward[row - WIDTH + (from[pair] ?? 0)] ?? 0) * (factors[pair] ?? 0);
        }
      const isLast = row === size - WIDTH;
      let total = 0;
      for (let label = 0; label < WIDTH; label++) {
        const value = isLast && !closes(label) ? 0 : (forward[row + label] ?? 0) * (worth[row + label] ?? 0);
        forward[row + label] = value;
        total += value;
      }
      for (let label = 0; label < WIDTH; label++)
        forward[row + label] = (forward[row + label] ?? 0) / (total || 1);
    }
    const backward = Float64Array.from({ length: WIDTH }, (_, label) => (closes(label) ? 1 : 0));
    const onward = new Float64Array(WIDTH);
    for (let row = size - WIDTH; row >= 0; row -= WIDTH) {
      let total = 0;
      for (let label = 0; label < WIDTH; label++) {
        const value = (forward[row + label] ?? 0) * (backward[label] ?? 0);
        states[row + label] = value;
        total += value;
        onward[label] = (backward[label] ?? 0) * (worth[row + label] ?? 0);
      }
      for (let label = 0; label < WIDTH; label++)
        states[row + label] = (states[row + label] ?? 0) / (total || 1);
      if (row === 0) break;
      backward.fill(0);
      let mass = 0;
      for (let pair = 0; pair < pairs; pair++) {
        const label = from[pair] ?? 0;
        const flow = (onward[to[pair] ?? 0] ?? 0) * (factors[pair] ?? 0);
        backward[label] = (backward[label] ?? 0) + flow;
        mass += flow * (forward[row - WIDTH + label] ?? 0);
      }
      if (steps !== undefined)
        for (let pair = 0; pair < pairs; pair++) {
          const label = from[pair] ?? 0;
          const next = to[pair] ?? 0;
          const flow = (onward[next] ?? 0) * (factors[pair] ?? 0) * (forward[row - WIDTH + label] ?? 0);
          steps[label * WIDTH + next] = (steps[label * WIDTH + next] ?? 0) + flow / (mass || 1);
        }
      let most = 0;
      for (let label = 0; label < WIDTH; label++) most = Math.max(most, backward[label] ?? 0);
      for (let label = 0; label < WIDTH; label++) backward[label] = (backward[label] ?? 0) / (most || 1);
    }
    if (steps !== undefined && count > 0)
      for (let label = 0; label < WIDTH; label++)
        steps[WIDTH * WIDTH + label] = (steps[WIDTH * WIDTH + label] ?? 0) + (states[label] ?? 0);
    return states;
  }
}
