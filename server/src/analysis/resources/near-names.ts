const ALPHABET = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ '-."];
/** Short names lie one edit from too many others. UTF-16. */
const SHORTEST = 5;
const LONGEST = 40;

/**
 * The rows of all names one insertion, deletion, replacement or transposition away from `name`, which is in capitals,
 * in no order; none for a name that is known itself. Some thousand look-ups, so meant for what is surely misprinted.
 */
export function nearNames(name: string, rowsOf: (name: string) => readonly number[]): ReadonlySet<number> {
  const rows = new Set<number>();
  if (name.length < SHORTEST || name.length > LONGEST || rowsOf(name).length > 0) return rows;
  const collect = (candidate: string): void => {
    for (const row of rowsOf(candidate)) rows.add(row);
  };
  for (let index = 0; index <= name.length; index++) {
    const before = name.slice(0, index);
    const after = name.slice(index);
    for (const letter of ALPHABET) {
      collect(before + letter + after);
      if (after !== '') collect(before + letter + after.slice(1));
    }
    if (after !== '') collect(before + after.slice(1));
    if (after.length > 1) collect(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  return rows;
}
