/** A value with one thing wrong in it, and what that is. */
export interface Spoilt {
  readonly wrong: string;
  readonly value: unknown;
}

/**
 * All ways to spoil JSON in one place: a field or an item that is of another type, and a field that is missing, those aside that
 * `optional` names, wherever they stand.
 */
export function spoiltWays(value: unknown, optional: readonly string[] = [], at = 'it'): readonly Spoilt[] {
  const ofOtherType: Spoilt = {
    wrong: `${at} is of another type`,
    value: typeof value === 'string' ? 7 : typeof value === 'object' ? 'text' : String(value),
  };
  if (typeof value !== 'object' || value === null) return [ofOtherType];
  const within = Object.entries(value).flatMap(([name, field]: [string, unknown]) => {
    const withField = (spoilt: unknown): unknown =>
      Array.isArray(value)
        ? value.map((item: unknown, index) => (String(index) === name ? spoilt : item))
        : { ...value, [name]: spoilt };
    const missing: readonly Spoilt[] =
      Array.isArray(value) || optional.includes(name)
        ? []
        : [
            {
              wrong: `${at}.${name} is missing`,
              value: Object.fromEntries(Object.entries(value).filter(([each]) => each !== name)),
            },
          ];
    return [
      ...missing,
      ...spoiltWays(field, optional, `${at}.${name}`).map((spoilt) => ({
        wrong: spoilt.wrong,
        value: withField(spoilt.value),
      })),
    ];
  });
  return [ofOtherType, ...within];
}
