/**
 * The first index below `length` for which `holds` is true, by binary search: `holds` must be false up to
 * some index and true from there on. `length` if it is true for none.
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
