import { isRecord } from './json-value';

/**
 * Recognises a `T` among values from outside. A shape is invariant: it fits exactly the type that it was made
 * for, neither a wider nor a narrower one, so that when a field of a message changes, every shape of it fails
 * to compile.
 */
export interface Shape<in out T> {
  (value: unknown): value is T;
}

/** Any string. */
export const isString: Shape<string> = (value): value is string => typeof value === 'string';

/** Any number. */
export const isNumber: Shape<number> = (value): value is number => typeof value === 'number';

/** A whole number from 0 on, such as an offset or a count. */
export const isCount: Shape<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** True or false. */
export const isBoolean: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';

/** One of these values. */
export function isOneOf<const V extends string | number>(...values: readonly V[]): Shape<V> {
  return (value): value is V => values.some((each) => each === value);
}

/** A list whose items have this shape. */
export function isListOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every((each) => item(each));
}

/** An object whose values have this shape, whatever its keys. */
export function isRecordOf<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> =>
    isRecord(value) && Object.values(value).every((each) => item(each));
}

/** A value that may be missing. */
export function optional<T>(given: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || given(value);
}

/** An object with these fields. Further fields are ignored: a later version may have added them. */
export function shape<T extends object>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const checks = Object.entries<Check>(fields);
  return (value): value is T =>
    isRecord(value) &&
    checks.every(([name, check]) => check(Object.hasOwn(value, name) ? value[name] : undefined));
}

/** A value with one of these shapes. */
export function anyOf<T extends readonly unknown[]>(
  ...shapes: { readonly [I in keyof T]: Shape<T[I]> }
): Shape<T[number]> {
  const checks: readonly Check[] = shapes;
  return (value): value is T[number] => checks.some((check) => check(value));
}

/** A value with both shapes. */
export function bothOf<A, B>(one: Shape<A>, other: Shape<B>): Shape<A & B> {
  return (value): value is A & B => one(value) && other(value);
}

/** A shape for code that only needs to know yes or no. */
type Check = (value: unknown) => boolean;
