import { BoundedMap } from './bounded-map';

/**
 * Memoizes a function of a text, for work that costs more than a look-up and texts that recur. When `most`
 * answers are cached, all are cleared. The answer must depend on the text alone.
 */
export function remembered<Answer>(most: number, answer: (text: string) => Answer): (text: string) => Answer {
  const known = new BoundedMap<string, Answer>(most);
  return (text) => known.get(text) ?? known.set(text, answer(text));
}

/** Like `remembered`, for a function that also reads an immutable table: answers are cached per table. */
export function rememberedWith<Table extends object, Answer>(
  most: number,
  answer: (text: string, table: Table) => Answer,
): (text: string, table: Table) => Answer {
  const byTable = new WeakMap<Table, (text: string) => Answer>();
  return (text, table) => {
    let known = byTable.get(table);
    if (known === undefined) byTable.set(table, (known = remembered(most, (asked) => answer(asked, table))));
    return known(text);
  };
}

/** A lazy value: made when it is first asked for, and then kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
