import fc from 'fast-check';

/** Set `DATELINE_SEED` to repeat a run that failed. */
const given = Number(process.env['DATELINE_SEED'] ?? Number.NaN);

/** The seed of this run's random data: another one each run, so that the tests see more than one set of texts. */
export const SEED = Number.isInteger(given) ? given : Date.now() & 0x7fffffff;

console.log(`random data from seed ${SEED} (DATELINE_SEED=${SEED} repeats it)`);

/** Asserts a property over random data of `SEED`; a failure is shrunk, and its message names the seed. */
export function holds<T extends [unknown, ...unknown[]]>(
  arbitraries: { [index in keyof T]: fc.Arbitrary<T[index]> },
  predicate: (...values: T) => void,
  runs = 300,
): void {
  fc.assert(fc.property(...arbitraries, predicate), { seed: SEED, numRuns: runs });
}

/** Text that is rich in what breaks offsets: all kinds of line ends, a mark, surrogate pairs, lone surrogates, NUL. */
export function hostileText(maxLength = 40): fc.Arbitrary<string> {
  const unit = fc.constantFrom(
    'a',
    'B',
    'é',
    ' ',
    '.',
    '-',
    '\n',
    '\r',
    '\r\n',
    '\ufeff',
    '😀',
    '\ud83d',
    '\udc00',
    '\0',
    '’',
  );
  return fc.array(unit, { maxLength }).map((units) => units.join(''));
}

/** An edit that lies within a text of this length. */
export function editWithin(length: number): fc.Arbitrary<{ start: number; end: number; newText: string }> {
  return fc
    .tuple(fc.nat({ max: length }), fc.nat({ max: length }), hostileText(6))
    .map(([a, b, newText]) => ({ start: Math.min(a, b), end: Math.max(a, b), newText }));
}
