/** What the tagger may be learnt without, to see what it is worth. */
export type Part = 'rules' | 'dump' | 'case' | 'classes';

const PARTS: readonly Part[] = ['rules', 'dump', 'case', 'classes'];

/** The parts that a list names ("rules,dump"; empty for none), and what in it is no part. */
export function partsIn(list: string): {
  readonly parts: ReadonlySet<Part>;
  readonly unknown: readonly string[];
} {
  const named = list.split(',').filter((name) => name !== '');
  const parts = PARTS.filter((part) => named.includes(part));
  return { parts: new Set(parts), unknown: named.filter((name) => !PARTS.some((part) => part === name)) };
}
