/** Items `start` to `end` (exclusive) of one list are replaced by those of another; both by index. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * The fewest changes that turn one list into the other, in order, none adjacent (Myers, “An O(ND) Difference
 * Algorithm”, 1986); undefined if more than `most` items would be inserted or deleted.
 */
export function changesBetween(
  before: readonly string[],
  after: readonly string[],
  most: number,
): readonly Change[] | undefined {
  const traces: Int32Array[] = [];
  // The furthest point reached on each diagonal; diagonal 0 is at `most + 1`.
  const reached = new Int32Array(2 * most + 3);
  const middle = most + 1;
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const below = reached[middle + diagonal + 1] ?? 0;
      const beside = reached[middle + diagonal - 1] ?? 0;
      const isInsertion = diagonal === -edits || (diagonal !== edits && beside < below);
      let x = isInsertion ? below : beside + 1;
      if (edits === 0) x = 0;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      reached[middle + diagonal] = x;
      if (x >= before.length && x - diagonal >= after.length)
        return changesOf(traces, before.length, after.length);
    }
    traces.push(reached.slice(middle - edits, middle + edits + 1));
  }
  return undefined;
}

/** Backtracks through the points reached with one edit fewer each time. */
function changesOf(traces: readonly Int32Array[], length: number, newLength: number): readonly Change[] {
  const changes: Change[] = [];
  let [x, y] = [length, newLength];
  for (let edits = traces.length; edits > 0; edits--) {
    const trace = traces[edits - 1];
    const at = (diagonal: number): number => trace?.[diagonal + edits - 1] ?? -1;
    const diagonal = x - y;
    const isInsertion = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
    const fromX = isInsertion ? at(diagonal + 1) : at(diagonal - 1);
    const fromY = fromX - (isInsertion ? diagonal + 1 : diagonal - 1);
    const [toX, toY] = isInsertion ? [fromX, fromY + 1] : [fromX + 1, fromY];
    const later = changes.at(-1);
    if (later !== undefined && later.start === toX && later.newStart === toY)
      changes[changes.length - 1] = { ...later, start: fromX, newStart: fromY };
    else changes.push({ start: fromX, end: toX, newStart: fromY, newEnd: toY });
    [x, y] = [fromX, fromY];
  }
  return changes.reverse();
}
