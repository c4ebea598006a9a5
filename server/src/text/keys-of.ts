/**
 * The keys of a table, in the order in which they are written. `table` must have no keys beyond those of its
 * type, which holds for a literal.
 */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}
