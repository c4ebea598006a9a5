import { extendHash, HASH_BASE } from './rolling-hash';

const ALPHABET = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ '-."].map((letter) => letter.charCodeAt(0));
/** Shorter names are one edit away from too many others. In UTF-16 units. */
const SHORTEST = 5;
const LONGEST = 40;

/**
 * The rows of all names one insertion, deletion, replacement or transposition away from `name`, which must be
 * in capitals, in no particular order. Empty if the name itself is known. It tries a few thousand candidates,
 * so use it only for what is surely misprinted. The hash of each candidate is computed from those of its
 * parts, which dismisses most of them before they are even built.
 * @param mayBear false if no name has this hash (`hashOf`)
 */
export function nearNames(
  name: string,
  rowsOf: (name: string) => readonly number[],
  mayBear: (hash: number) => boolean,
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
    if (mayBear(hash)) for (const row of rowsOf(candidate())) rows.add(row);
  };
  for (let index = 0; index <= count; index++) {
    const left = count - index;
    const before = name.slice(0, index);
    for (const unit of ALPHABET) {
      collect(
        (Math.imul(extendHash(head(index), unit), power(left)) + tail(index)) | 0,
        () => before + String.fromCharCode(unit) + name.slice(index),
      );
      if (left > 0)
        collect(
          (Math.imul(extendHash(head(index), unit), power(left - 1)) + tail(index + 1)) | 0,
          () => before + String.fromCharCode(unit) + name.slice(index + 1),
        );
    }
    if (left > 0)
      collect(
        (Math.imul(head(index), power(left - 1)) + tail(index + 1)) | 0,
        () => before + name.slice(index + 1),
      );
    if (left > 1) {
      const swapped = extendHash(extendHash(head(index), name.charCodeAt(index + 1)), name.charCodeAt(index));
      collect(
        (Math.imul(swapped, power(left - 2)) + tail(index + 2)) | 0,
        () => before + name.charAt(index + 1) + name.charAt(index) + name.slice(index + 2),
      );
    }
  }
  return rows;
}

/** The hashes of all prefixes of the name, the empty one first. */
function hashesOf(name: string): Int32Array {
  const hashes = new Int32Array(name.length + 1);
  for (let index = 0; index < name.length; index++)
    hashes[index + 1] = extendHash(hashes[index] ?? 0, name.charCodeAt(index));
  return hashes;
}

function powersOf(count: number): Int32Array {
  const powers = new Int32Array(count);
  let power = 1;
  for (let index = 0; index < count; index++) {
    powers[index] = power;
    power = Math.imul(power, HASH_BASE);
  }
  return powers;
}
