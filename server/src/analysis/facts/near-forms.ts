const TWO_EDITS_FROM = 9;
/** With two edits in nine letters or more, nearly always the first or the last four letters stay as they were. */
const END_LETTERS = 4;

/**
 * A set of word forms that knows which of them are spelt nearly alike: one edit apart (a letter more, less or other, two neighbours
 * swapped), two where both have nine letters or more and share their first or last four. Case does not count.
 *
 * Method: the deletion index of SymSpell (W. Garbe, 2012): words one edit apart share one of the strings made by deleting at most one letter.
 */
export class NearForms {
  private readonly byKey = new Map<string, Set<string>>();
  private readonly near = new Map<string, Set<string>>();

  /** Adds a form that is not in the set. */
  add(form: string): void {
    for (const key of keysOf(form)) {
      let sharers = this.byKey.get(key);
      if (sharers === undefined) this.byKey.set(key, (sharers = new Set()));
      for (const other of sharers) {
        if (other === form || !areNear(form, other)) continue;
        this.link(form, other);
        this.link(other, form);
      }
      sharers.add(form);
    }
  }

  /** Removes a form that is in the set. */
  remove(form: string): void {
    for (const key of keysOf(form)) {
      const sharers = this.byKey.get(key);
      sharers?.delete(form);
      if (sharers?.size === 0) this.byKey.delete(key);
    }
    for (const other of this.near.get(form) ?? []) {
      const others = this.near.get(other);
      others?.delete(form);
      if (others?.size === 0) this.near.delete(other);
    }
    this.near.delete(form);
  }

  /** The forms that have a near one, sorted. */
  forms(): readonly string[] {
    return [...this.near.keys()].sort();
  }

  /** The forms near this one, sorted. */
  of(form: string): readonly string[] {
    return [...(this.near.get(form) ?? [])].sort();
  }

  private link(from: string, to: string): void {
    const others = this.near.get(from);
    if (others === undefined) this.near.set(from, new Set([to]));
    else others.add(to);
  }
}

const LONGEST_FORM = 40;

function keysOf(form: string): ReadonlySet<string> {
  const word = form.toLowerCase();
  const keys = new Set<string>();
  if (word.length > LONGEST_FORM) return keys;
  keys.add(word);
  for (let index = 0; index < word.length; index++) keys.add(word.slice(0, index) + word.slice(index + 1));
  if (word.length >= TWO_EDITS_FROM) {
    keys.add(`^${word.slice(0, END_LETTERS)}`);
    keys.add(`$${word.slice(-END_LETTERS)}`);
  }
  return keys;
}

function areNear(one: string, other: string): boolean {
  const a = one.toLowerCase();
  const b = other.toLowerCase();
  if (a === b) return false;
  const allowed = Math.min(a.length, b.length) >= TWO_EDITS_FROM ? 2 : 1;
  return distance(a, b, allowed) <= allowed;
}

/**
 * Edit distance with neighbour swaps (optimal string alignment), or `limit + 1` where it is more. UTF-16 units.
 * Linear in the length for a fixed limit: only a band of the table is filled.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let column = 0; column <= b.length; column++) last.push(column <= limit ? column : limit + 1);
  for (let row = 1; row <= a.length; row++) {
    const current: number[] = new Array<number>(b.length + 1).fill(limit + 1);
    if (row <= limit) current[0] = row;
    let least = current[0] ?? limit + 1;
    for (let column = Math.max(1, row - limit); column <= Math.min(b.length, row + limit); column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column - 1] ?? limit) + (same ? 0 : 1),
        (last[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? limit) + 1);
      }
      current[column] = Math.min(cost, limit + 1);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit + 1;
}
