/** The set of the blank-separated words of `list`; how the tables of this folder are written down. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/[ \n]+/).filter((word) => word !== ''));
}
