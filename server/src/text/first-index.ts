/**
 * The first index from 0 on, below `length`, that `holds` is true of, by halves: it is false of a first part of them and true of the
 * rest. `length` where it is true of none.
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
