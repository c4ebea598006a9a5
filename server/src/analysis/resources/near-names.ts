const ALPHABET = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ '-."].map((letter) => letter.charCodeAt(0));
/** Short names lie one edit from too many others. UTF-16. */
const SHORTEST = 5;
const LONGEST = 40;

const BASE = 16_777_619;
/** Four million bits, half a megabyte: few candidates are looked up in vain. */
const FILTER_BITS = 22;

/**
 * The names of a table by one bit each. A candidate's hash is put together from those of its parts, so that most of the
 * thousand candidates near a name are dismissed before they are even written out.
 */
export class NameFilter {
  private readonly bits = new Int32Array(1 << (FILTER_BITS - 5));

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const slot = slotOf(hashesOf(name)[name.length] ?? 0);
      this.bits[slot >>> 5] = (this.bits[slot >>> 5] ?? 0) | (1 << (slot & 31));
    }
  }

  /** False if no name has this hash. */
  mayHold(hash: number): boolean {
    const slot = slotOf(hash);
    return ((this.bits[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0;
  }
}

/**
 * The rows of all names one insertion, deletion, replacement or transposition away from `name`, which is in capitals,
 * in no order; none for a name that is known itself. Some thousand candidates, so meant for what is surely misprinted.
 */
export function nearNames(
  name: string,
  rowsOf: (name: string) => readonly number[],
  filter: NameFilter,
): ReadonlySet<number> {
  const rows = new Set<number>();
  const count = name.length;
  if (count < SHORTEST || count > LONGEST || rowsOf(name).length > 0) return rows;
  const heads = hashesOf(name);
  const powers = powersOf(count + 1);
  const head = (index: number): number => heads[index] ?? 0;
  const power = (index: number): number => powers[index] ?? 0;
  /** The hash of the name from `index` on. */
  const tail = (index: number): number => (head(count) - Math.imul(head(index), power(count - index))) | 0;
  const collect = (hash: number, candidate: () => string): void => {
    if (filter.mayHold(hash)) for (const row of rowsOf(candidate())) rows.add(row);
  };
  for (let index = 0; index <= count; index++) {
    const left = count - index;
    const before = name.slice(0, index);
    for (const unit of ALPHABET) {
      collect(
        (Math.imul(Math.imul(head(index), BASE) + unit, power(left)) + tail(index)) | 0,
        () => before + String.fromCharCode(unit) + name.slice(index),
      );
      if (left > 0)
        collect(
          (Math.imul(Math.imul(head(index), BASE) + unit, power(left - 1)) + tail(index + 1)) | 0,
          () => before + String.fromCharCode(unit) + name.slice(index + 1),
        );
    }
    if (left > 0)
      collect(
        (Math.imul(head(index), power(left - 1)) + tail(index + 1)) | 0,
        () => before + name.slice(index + 1),
      );
    if (left > 1) {
      const swapped = Math.imul(Math.imul(head(index), BASE) + name.charCodeAt(index + 1), BASE);
      collect(
        (Math.imul(swapped + name.charCodeAt(index), power(left - 2)) + tail(index + 2)) | 0,
        () => before + name.charAt(index + 1) + name.charAt(index) + name.slice(index + 2),
      );
    }
  }
  return rows;
}

/** The hashes of the name's beginnings, the empty one first. */
function hashesOf(name: string): Int32Array {
  const hashes = new Int32Array(name.length + 1);
  for (let index = 0; index < name.length; index++)
    hashes[index + 1] = Math.imul(hashes[index] ?? 0, BASE) + name.charCodeAt(index);
  return hashes;
}

function powersOf(count: number): Int32Array {
  const powers = new Int32Array(count);
  let power = 1;
  for (let index = 0; index < count; index++) {
    powers[index] = power;
    power = Math.imul(power, BASE);
  }
  return powers;
}

function slotOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> (32 - FILTER_BITS);
}
