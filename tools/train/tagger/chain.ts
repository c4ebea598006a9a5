import { closes, LABELS, mayFollow, opens } from '../../../server/src/analysis/tagger/labels';

/** Under a name of this file: where modules are run unbundled, reading an import in the innermost loop costs more than the loop. */
const WIDTH = LABELS;

/** All permitted steps from a label to the next, as two lists of the same length, those to one label side by side. */
const STEPS: { readonly from: Uint8Array; readonly to: Uint8Array } = permittedSteps();

function permittedSteps(): { readonly from: Uint8Array; readonly to: Uint8Array } {
  const from: number[] = [];
  const to: number[] = [];
  for (let next = 0; next < LABELS; next++)
    for (let label = 0; label < LABELS; label++)
      if (mayFollow(label, next)) {
        from.push(label);
        to.push(next);
      }
  return { from: Uint8Array.from(from), to: Uint8Array.from(to) };
}

const FROM = STEPS.from;
const TO = STEPS.to;

/** Sums over all permitted label sequences under the same transitions (forward and backward, scaled token by token). */
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
   * The probability of each label at each of `count` tokens. Into `steps`, where given, goes the expected number of each
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
