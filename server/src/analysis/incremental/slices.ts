/**
 * Counts work, so that a long analysis can be cut into slices without reading a clock: `spent` says when about one
 * slice's worth of characters has been gone through. A slice takes about a millisecond, and a few where nothing that it
 * calls has run before; who runs the slices looks at the clock and takes several at a time.
 */
export class Slices {
  private work = 0;

  /** Adds `characters` of work; true when a slice is full, and the count begins anew. */
  spent(characters: number): boolean {
    this.work += characters;
    if (this.work < SLICE) return false;
    this.work = 0;
    return true;
  }
}

const SLICE = 2048;

/** Runs work that was cut into slices to its end, for whoever holds no thread that others wait for. */
export function runToEnd<Result>(work: Generator<void, Result, void>): Result {
  let next = work.next();
  while (next.done !== true) next = work.next();
  return next.value;
}

/** Goes through the items in slices; `work` is what one of them costs, in characters of other work. */
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

/** So many items are sorted at a stretch. */
const SORTED_AT_ONCE = 1024;

/** What comparing two items costs, in characters of other work. */
const WORK_OF_A_COMPARISON = 1;

/** The items in order, those that compare alike in the order they had: `Array.prototype.toSorted` in slices. */
export function* sortedInSlices<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
  slices: Slices,
): Generator<void, Item[], void> {
  const runs: Item[][] = [];
  for (let from = 0; from < items.length; from += SORTED_AT_ONCE) {
    const run = items.slice(from, from + SORTED_AT_ONCE).sort(compare);
    // Most lists are in order already, or are a few that are: what goes on in order stays one run, and needs no merging.
    const [before, first] = [runs.at(-1), run[0]];
    const last = before?.at(-1);
    if (before !== undefined && last !== undefined && first !== undefined && compare(last, first) <= 0)
      for (const item of run) before.push(item);
    else runs.push(run);
    if (slices.spent(SORTED_AT_ONCE)) yield;
  }
  // Neighbours are merged two by two, so that each item is copied once for each doubling.
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
