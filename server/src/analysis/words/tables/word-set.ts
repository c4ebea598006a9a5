/** The set of space-separated words in `list`: the notation used by the tables in this folder. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/[ \n]+/).filter((word) => word !== ''));
}
