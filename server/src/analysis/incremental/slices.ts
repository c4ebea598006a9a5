/**
 * Counts work, so that a long analysis can be cut into slices without reading a clock: `spent` reports when
 * about one slice's worth of characters has been processed. A slice takes about a millisecond, or a few while
 * its code is still cold. Whoever runs the slices watches the clock and runs several at a time.
 */
export class Slices {
  private work = 0;

  /** Adds `characters` of work. Returns true when a slice is full, and starts counting again. */
  spent(characters: number): boolean {
    this.work += characters;
    if (this.work < SLICE) return false;
    this.work = 0;
    return true;
  }
}

const SLICE = 2048;

/** Runs sliced work to completion, for callers that block nobody else's thread. */
export function runToEnd<Result>(work: Generator<void, Result, void>): Result {
  let next = work.next();
  while (next.done !== true) next = work.next();
  return next.value;
}

/** Goes through the items in slices. `work` is the cost of one item, in characters of ordinary work. */
export function* eachInSlices<Item extends object | string | number>(
  items: readonly Item[],
  work: number,
  slices: Slices,
  visit: (item: Item, index: number) => void,
): Generator<void, void, void> {
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item !== undefined) visit(item, index);
    if (slices.spent(work)) yield;
  }
}

/** How many items are sorted in one go. */
const SORTED_AT_ONCE = 1024;

/** The cost of comparing two items, in characters of ordinary work. */
const WORK_OF_A_COMPARISON = 1;

/** A stable sort like `Array.prototype.toSorted`, in slices. */
export function* sortedInSlices<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
  slices: Slices,
): Generator<void, Item[], void> {
  const runs: Item[][] = [];
  for (let from = 0; from < items.length; from += SORTED_AT_ONCE) {
    const run = items.slice(from, from + SORTED_AT_ONCE).sort(compare);
    // Most lists are already sorted, or are a few sorted runs. A run that continues the previous one is
    // joined to it and needs no merging.
    const [before, first] = [runs.at(-1), run[0]];
    const last = before?.at(-1);
    if (before !== undefined && last !== undefined && first !== undefined && compare(last, first) <= 0)
      for (const item of run) before.push(item);
    else runs.push(run);
    if (slices.spent(SORTED_AT_ONCE)) yield;
  }
  // Neighbouring runs are merged in pairs, so each item is copied once per doubling.
  while (runs.length > 1) {
    for (let at = 0; at + 1 < runs.length; at++)
      runs.splice(at, 2, yield* merged(runs[at] ?? [], runs[at + 1] ?? [], compare, slices));
  }
  return runs[0] ?? [];
}

function* merged<Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (one: Item, other: Item) => number,
  slices: Slices,
): Generator<void, Item[], void> {
  const all: Item[] = [];
  let [left, right] = [0, 0];
  while (left < first.length || right < second.length) {
    const one = first[left];
    const other = second[right];
    if (one === undefined || (other !== undefined && compare(one, other) > 0)) {
      if (other !== undefined) all.push(other);
      right++;
    } else {
      all.push(one);
      left++;
    }
    if (slices.spent(WORK_OF_A_COMPARISON)) yield;
  }
  return all;
}
