import { isRecord } from '../../../shared/json-value';

/** What stands under these names, one inside the other; undefined where any of them is missing. */
export function valueAt(section: unknown, ...names: readonly string[]): unknown {
  return names.reduce(
    (value, name) => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    section,
  );
}

/** Whether a setting has a value at all. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** A setting that is on or off; `otherwise` where it is missing, or is something else, which is complained of. */
export function readFlag(value: unknown, otherwise: boolean, complain: () => void): boolean {
  if (typeof value === 'boolean') return value;
  if (isGiven(value)) complain();
  return otherwise;
}

/** A setting that lists words, without outer blanks and without empty ones; what is none of these is complained of. */
export function readWords(value: unknown, complain: () => void): readonly string[] {
  if (!isGiven(value)) return [];
  if (!Array.isArray(value)) {
    complain();
    return [];
  }
  const words = value.filter((word): word is string => typeof word === 'string');
  if (words.length < value.length) complain();
  return words.map((word) => word.trim()).filter((word) => word !== '');
}
