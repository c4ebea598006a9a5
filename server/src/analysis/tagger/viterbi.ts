import { LABELS, OUTSIDE } from './labels';
import { CLOSERS, FIRSTS, OPENERS, rowBefore, type RunOfTokens } from './token-run';

/**
 * A local name for the import: in unbundled modules, reading an import in the innermost loop costs more than
 * the loop.
 */
const WIDTH = LABELS;

/** Finds the most probable labels of a run of tokens (Viterbi). Considers only permitted sequences. */
export class Viterbi {
  /** The weights of the steps, in the unit of the sums. */
  private readonly steps: Float64Array;
  /** The best and the worst weight of a step from a label to one of `OPENERS`. */
  private readonly most = new Float64Array(WIDTH);
  private readonly least = new Float64Array(WIDTH);
  private readonly likely = new Uint8Array(CLOSERS.length);
  private best = new Float64Array(0);
  private choices = new Uint8Array(0);
  private labels = new Uint8Array(0);

  /**
   * `transitions` are log-odds in rows by the preceding label, with the last row for the start. One unit of
   * the sums is `scale` of them.
   */
  constructor(transitions: Float32Array | Float64Array, scale: number) {
    this.steps = Float64Array.from(transitions, (worth) => worth / scale);
    for (const from of CLOSERS) {
      const worths = [...OPENERS].map((to) => this.steps[from * WIDTH + to] ?? 0);
      this.most[from] = Math.max(...worths);
      this.least[from] = Math.min(...worths);
    }
  }

  /** The labels, one for each token of the run. Read them before asking about the next run. */
  of(run: RunOfTokens): Uint8Array {
    const { sums, count } = run;
    this.makeRoom(count);
    const { steps, best, labels, choices } = this;
    if (count === 0) return labels;
    best.fill(-Infinity, 0, WIDTH);
    const start = rowBefore(run);
    for (const label of OPENERS) best[label] = (sums[label] ?? 0) + (steps[start + label] ?? 0);
    for (let row = WIDTH; row < count * WIDTH; row += WIDTH) {
      this.openAt(row, sums);
      this.goOnAt(row, sums);
    }
    const last = (count - 1) * WIDTH;
    let label = OUTSIDE;
    let highest = -Infinity;
    for (const each of CLOSERS) {
      const onward = run.outsideAfter ? (steps[each * WIDTH + OUTSIDE] ?? 0) : 0;
      const score = (best[last + each] ?? 0) + onward;
      if (score <= highest) continue;
      highest = score;
      label = each;
    }
    for (let index = count - 1; index >= 0; index--) {
      labels[index] = label;
      label = choices[index * WIDTH + label] ?? OUTSIDE;
    }
    return labels;
  }

  /**
   * The best paths to labels that begin something new. A preceding label is skipped if even its best step is
   * worse than the worst step of another.
   */
  private openAt(row: number, sums: Int16Array): void {
    const { steps, best, choices, most, least, likely } = this;
    const before = row - WIDTH;
    let bar = -Infinity;
    for (let index = 0; index < CLOSERS.length; index++) {
      const from = CLOSERS[index] ?? 0;
      const surely = (best[before + from] ?? 0) + (least[from] ?? 0);
      if (surely > bar) bar = surely;
    }
    let count = 0;
    for (let index = 0; index < CLOSERS.length; index++) {
      const from = CLOSERS[index] ?? 0;
      if ((best[before + from] ?? 0) + (most[from] ?? 0) >= bar) likely[count++] = from;
    }
    for (let index = 0; index < OPENERS.length; index++) {
      const to = OPENERS[index] ?? 0;
      let highest = -Infinity;
      let choice = OUTSIDE;
      for (let each = 0; each < count; each++) {
        const from = likely[each] ?? 0;
        const score = (best[before + from] ?? 0) + (steps[from * WIDTH + to] ?? 0);
        if (score <= highest) continue;
        highest = score;
        choice = from;
      }
      best[row + to] = highest + (sums[row + to] ?? 0);
      choices[row + to] = choice;
    }
  }

  /** The best paths to the labels inside and at the end of names. */
  private goOnAt(row: number, sums: Int16Array): void {
    const { steps, best, choices } = this;
    const before = row - WIDTH;
    for (let kind = 0; kind < FIRSTS.length; kind++) {
      const first = FIRSTS[kind] ?? 0;
      const inside = first + 1;
      for (let to = inside; to <= inside + 1; to++) {
        const begun = (best[before + first] ?? 0) + (steps[first * WIDTH + to] ?? 0);
        const gone = (best[before + inside] ?? 0) + (steps[inside * WIDTH + to] ?? 0);
        best[row + to] = (gone > begun ? gone : begun) + (sums[row + to] ?? 0);
        choices[row + to] = gone > begun ? inside : first;
      }
    }
  }

  private makeRoom(count: number): void {
    if (count <= this.labels.length) return;
    const room = count * 2;
    this.best = new Float64Array(room * WIDTH);
    this.choices = new Uint8Array(room * WIDTH);
    this.labels = new Uint8Array(room);
  }
}
