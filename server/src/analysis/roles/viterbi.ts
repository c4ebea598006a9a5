import type { Slices } from '../incremental/slices';
import { ALL_STATES, mayFollow, STATES, type StateSet, WIDTH } from './states';

const FORBIDDEN = -1e9;

/** What a line costs here, in characters of other work. */
const WORK_OF_A_LINE = 8;

/** Scores of pairs of states, as `RoleModel` has them: whole numbers when decoding, fractions while learning. */
export interface Transitions {
  readonly transitions: ArrayLike<number>;
}

/**
 * The best sequence of states for lines with these scores (Viterbi; ties go to the lower state, so
 * the answer never depends on anything else), in slices.
 * @param scores `WIDTH` of them a line
 * @param allowed one set of states a line; where a set leaves no path, the grammar gives way, never the caller's set
 */
export function* decode(
  scores: ArrayLike<number>,
  allowed: readonly StateSet[],
  model: Transitions,
  slices: Slices,
): Generator<void, number[], void> {
  const count = scores.length / WIDTH;
  const steps = stepScores(model);
  const back = new Int8Array(count * WIDTH);
  let previous = new Float64Array(WIDTH);
  let current = new Float64Array(WIDTH);
  let before: readonly number[] = [];
  for (let line = 0; line < count; line++) {
    const row = line * WIDTH;
    const here = statesOf(allowed[line] ?? ALL_STATES);
    for (const to of here) {
      let best = line === 0 ? (steps[to * (WIDTH + 1) + WIDTH] ?? 0) : -Infinity;
      let from = 0;
      for (const candidate of before) {
        const score = (previous[candidate] ?? 0) + (steps[to * (WIDTH + 1) + candidate] ?? 0);
        if (score > best) {
          best = score;
          from = candidate;
        }
      }
      current[to] = best + (scores[row + to] ?? 0);
      back[row + to] = from;
    }
    [previous, current] = [current, previous];
    before = here;
    if (slices.spent(WORK_OF_A_LINE)) yield;
  }
  return yield* trace(previous, before, back, count, slices);
}

/** Each step's score and what the grammar takes from it, by the state it leads to; the last of each row is the dump's start. */
function stepScores(model: Transitions): Float64Array {
  const steps = new Float64Array(WIDTH * (WIDTH + 1));
  for (let from = 0; from <= WIDTH; from++)
    STATES.forEach((state, to) => {
      const grammar = mayFollow(STATES[from], state) ? 0 : FORBIDDEN;
      steps[to * (WIDTH + 1) + from] = (model.transitions[from * WIDTH + to] ?? 0) + grammar;
    });
  return steps;
}

const LISTED = new Map<StateSet, readonly number[]>();

/** The states of a set, ascending; all of them for an empty set. */
function statesOf(set: StateSet): readonly number[] {
  const known = LISTED.get(set);
  if (known !== undefined) return known;
  const all = STATES.map((_, index) => index);
  const listed = set === 0 ? all : all.filter((index) => (set & (1 << index)) !== 0);
  LISTED.set(set, listed);
  return listed;
}

function* trace(
  last: Float64Array,
  open: readonly number[],
  back: Int8Array,
  count: number,
  slices: Slices,
): Generator<void, number[], void> {
  const path: number[] = new Array<number>(count).fill(0);
  let state = open[0] ?? 0;
  for (const candidate of open) if ((last[candidate] ?? 0) > (last[state] ?? 0)) state = candidate;
  for (let line = count - 1; line >= 0; line--) {
    path[line] = state;
    state = back[line * WIDTH + state] ?? 0;
    if (slices.spent(1)) yield;
  }
  return path;
}
