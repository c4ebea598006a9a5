import { Slices } from '../slices';
import { WIDTH } from './model';
import { ALL_STATES, mayFollow, STATES, StateSet } from './states';

const FORBIDDEN = -1e9;

/** What a line costs here, in characters of other work. */
const WORK_OF_A_LINE = 8;

/** 0 where a state may follow another, else a score that no path survives. Row WIDTH is the start of the dump. */
const GRAMMAR: Int32Array = (() => {
  const table = new Int32Array((WIDTH + 1) * WIDTH);
  for (let from = 0; from <= WIDTH; from++) {
    STATES.forEach((to, index) => {
      table[from * WIDTH + index] = mayFollow(STATES[from], to) ? 0 : FORBIDDEN;
    });
  }
  return table;
})();

/** Scores of pairs of states, as `RoleModel` has them: whole numbers when decoding, fractions while learning. */
export interface Transitions {
  readonly transitions: ArrayLike<number>;
}

/**
 * The best sequence of states for lines with these scores (Viterbi; ties go to the lower state, so
 * the answer never depends on anything else), in slices.
 * @param scores one row of `WIDTH` scores a line
 * @param allowed one set of states a line; where a set leaves no path, the grammar gives way, never the caller's set
 */
export function* decode(
  scores: readonly ArrayLike<number>[],
  allowed: readonly StateSet[],
  model: Transitions,
  slices: Slices,
): Generator<void, number[], void> {
  const count = scores.length;
  const back = new Int8Array(count * WIDTH);
  let previous = new Float64Array(WIDTH);
  let current = new Float64Array(WIDTH);
  for (let line = 0; line < count; line++) {
    const row = scores[line];
    const set = allowed[line] ?? ALL_STATES;
    for (let to = 0; to < WIDTH; to++) {
      let best = -Infinity;
      let from = 0;
      if (line === 0) {
        best = edge(WIDTH, to, model);
      } else {
        for (let candidate = 0; candidate < WIDTH; candidate++) {
          const score = (previous[candidate] ?? 0) + edge(candidate, to, model);
          if (score > best) {
            best = score;
            from = candidate;
          }
        }
      }
      const outside = (set & (1 << to)) === 0 ? FORBIDDEN * 4 : 0;
      current[to] = best + (row?.[to] ?? 0) + outside;
      back[line * WIDTH + to] = from;
    }
    [previous, current] = [current, previous];
    if (slices.spent(WORK_OF_A_LINE)) yield;
  }
  return trace(previous, back, count);
}

function edge(from: number, to: number, model: Transitions): number {
  const at = from * WIDTH + to;
  return (model.transitions[at] ?? 0) + (GRAMMAR[at] ?? 0);
}

function trace(last: Float64Array, back: Int8Array, count: number): number[] {
  const path: number[] = new Array<number>(count).fill(0);
  let state = 0;
  for (let candidate = 1; candidate < WIDTH; candidate++)
    if ((last[candidate] ?? 0) > (last[state] ?? 0)) state = candidate;
  for (let line = count - 1; line >= 0; line--) {
    path[line] = state;
    state = back[line * WIDTH + state] ?? 0;
  }
  return path;
}
