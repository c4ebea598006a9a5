import { BoundedMap } from './bounded-map';

/**
 * The function, with its last answers kept: of text that is met over and over, for work that costs more than finding its
 * answer again. When `most` answers are kept, all are forgotten. The function must answer by the text alone.
 */
export function remembered<Answer>(most: number, answer: (text: string) => Answer): (text: string) => Answer {
  const known = new BoundedMap<string, Answer>(most);
  return (text) => known.get(text) ?? known.set(text, answer(text));
}

/** The same for a function that also reads a table, which never changes: answers are kept for each table. */
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

/** What is made when it is first asked for, and then kept: for what many texts do not need. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
