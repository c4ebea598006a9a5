import { LABELS, mayFollow, OUTSIDE } from './labels';
import { CLOSERS, FIRSTS, OPENERS, rowBefore, type RunOfTokens } from './token-run';

/**
 * A local name for the import: in unbundled modules, reading an import in the innermost loop costs more than
 * the loop.
 */
const WIDTH = LABELS;

/** Probabilities below this, relative to the others, are ignored. */
const NEGLIGIBLE = 1e-14;
/** A label this much less likely than another of its token is ignored (log-odds). */
const FAR = 40;

/**
 * The probabilities of the labels chosen for a run of tokens (forward-backward, scaled at each token). Labels
 * too improbable to matter after rounding are skipped, except the chosen ones.
 */
export class Marginals {
  /** The factor of each step, 0 if it is not permitted. The last row is for the start. */
  private readonly factors: Float64Array;
  /**
   * The factor by which a label falls behind the best one of its token, indexed by the difference of their
   * sums.
   */
  private readonly worths: Float64Array;
  private readonly backward = new Float64Array(WIDTH);
  private readonly onward = new Float64Array(WIDTH);
  private forward = new Float64Array(0);
  private worth = new Float64Array(0);
  private odds = new Float64Array(0);

  /** `transitions` and `scale` are as in `Viterbi`. */
  constructor(
    transitions: Float32Array | Float64Array,
    private readonly scale: number,
  ) {
    this.factors = Float64Array.from(transitions, (worth, at) => {
      const from = Math.floor(at / WIDTH);
      return from === WIDTH || mayFollow(from, at % WIDTH) ? Math.exp(worth) : 0;
    });
    this.worths = Float64Array.from({ length: Math.ceil(FAR / scale) }, (_, by) => Math.exp(-by * scale));
  }

  /** The probability of each token's label, from 0 to 1. Read it before asking about the next run. */
  of(run: RunOfTokens, labels: Uint8Array): Float64Array {
    const { count } = run;
    this.makeRoom(count);
    for (let index = 0; index < count; index++) {
      this.weigh(run.sums, index * WIDTH, labels[index] ?? 0);
      if (index === 0) this.begin(run);
      else this.goForward(index * WIDTH, labels[index - 1] ?? 0);
      if (index < count - 1) this.scaleForward(index * WIDTH);
    }
    const { backward, forward, odds } = this;
    backward.fill(0);
    for (const label of CLOSERS)
      backward[label] = run.outsideAfter ? (this.factors[label * WIDTH + OUTSIDE] ?? 0) : 1;
    for (let index = count - 1; index >= 0; index--) {
      const row = index * WIDTH;
      let total = 0;
      for (let label = 0; label < WIDTH; label++)
        total += (forward[row + label] ?? 0) * (backward[label] ?? 0);
      const label = labels[index] ?? 0;
      odds[index] = ((forward[row + label] ?? 0) * (backward[label] ?? 0)) / (total || 1);
      if (index > 0) this.goBackward(row, label);
    }
    return odds;
  }

  /** What the token's own features say, relative to their best label. */
  private weigh(sums: Int16Array, row: number, chosen: number): void {
    const { worth, worths } = this;
    let most = sums[row] ?? 0;
    for (let at = row + 1; at < row + WIDTH; at++) if ((sums[at] ?? 0) > most) most = sums[at] ?? 0;
    for (let at = row; at < row + WIDTH; at++) {
      const by = most - (sums[at] ?? 0);
      worth[at] = by < worths.length ? (worths[by] ?? 0) : 0;
    }
    worth[row + chosen] = Math.exp(((sums[row + chosen] ?? 0) - most) * this.scale);
  }

  private begin(run: RunOfTokens): void {
    const { forward, factors, worth } = this;
    forward.fill(0, 0, WIDTH);
    const start = rowBefore(run);
    for (const label of OPENERS) forward[label] = (factors[start + label] ?? 0) * (worth[label] ?? 0);
  }

  private goForward(row: number, chosenBefore: number): void {
    const { forward, factors, worth } = this;
    const before = row - WIDTH;
    forward.fill(0, row, row + WIDTH);
    for (let index = 0; index < CLOSERS.length; index++) {
      const from = CLOSERS[index] ?? 0;
      const mass = forward[before + from] ?? 0;
      if (mass < NEGLIGIBLE && from !== chosenBefore) continue;
      for (let each = 0; each < OPENERS.length; each++) {
        const to = OPENERS[each] ?? 0;
        forward[row + to] = (forward[row + to] ?? 0) + mass * (factors[from * WIDTH + to] ?? 0);
      }
    }
    for (let kind = 0; kind < FIRSTS.length; kind++) {
      const first = FIRSTS[kind] ?? 0;
      for (let from = first; from <= first + 1; from++) {
        const mass = forward[before + from] ?? 0;
        for (let to = first + 1; to <= first + 2; to++)
          forward[row + to] = (forward[row + to] ?? 0) + mass * (factors[from * WIDTH + to] ?? 0);
      }
    }
    for (let at = row; at < row + WIDTH; at++) forward[at] = (forward[at] ?? 0) * (worth[at] ?? 0);
  }

  private scaleForward(row: number): void {
    const { forward } = this;
    let total = 0;
    for (let at = row; at < row + WIDTH; at++) total += forward[at] ?? 0;
    if (total > 0) for (let at = row; at < row + WIDTH; at++) forward[at] = (forward[at] ?? 0) / total;
  }

  private goBackward(row: number, chosen: number): void {
    const { backward, onward, factors, worth } = this;
    let most = 0;
    for (let label = 0; label < WIDTH; label++) {
      const mass = (backward[label] ?? 0) * (worth[row + label] ?? 0);
      onward[label] = mass;
      if (mass > most) most = mass;
    }
    backward.fill(0);
    for (let index = 0; index < OPENERS.length; index++) {
      const to = OPENERS[index] ?? 0;
      const mass = (onward[to] ?? 0) / (most || 1);
      if (mass < NEGLIGIBLE && to !== chosen) continue;
      for (let each = 0; each < CLOSERS.length; each++) {
        const from = CLOSERS[each] ?? 0;
        backward[from] = (backward[from] ?? 0) + mass * (factors[from * WIDTH + to] ?? 0);
      }
    }
    for (let kind = 0; kind < FIRSTS.length; kind++) {
      const first = FIRSTS[kind] ?? 0;
      for (let to = first + 1; to <= first + 2; to++) {
        const mass = (onward[to] ?? 0) / (most || 1);
        for (let from = first; from <= first + 1; from++)
          backward[from] = (backward[from] ?? 0) + mass * (factors[from * WIDTH + to] ?? 0);
      }
    }
  }

  private makeRoom(count: number): void {
    if (count <= this.odds.length) return;
    const room = count * 2;
    this.forward = new Float64Array(room * WIDTH);
    this.worth = new Float64Array(room * WIDTH);
    this.odds = new Float64Array(room);
  }
}
