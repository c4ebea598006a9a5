import { appendTo } from '../../../server/src/text/multi-map';

/** The values by what they have in common, in their order; groups in the order of their first values. */
export function grouped<Key, Value>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) appendTo(groups, keyOf(value), value);
  return groups;
}
