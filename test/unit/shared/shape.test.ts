import assert from 'node:assert/strict';
import {
  anyOf,
  bothOf,
  isBoolean,
  isCount,
  isListOf,
  isNumber,
  isOneOf,
  isRecordOf,
  isString,
  optional,
  shape,
  type Shape,
} from '../../../shared/shape';

interface Ship {
  readonly name: string;
  readonly decks: number;
  readonly flag?: string;
}

const isShip = shape<Ship>({ name: isString, decks: isNumber, flag: optional(isString) });

function check(
  told: Shape<never> | ((value: unknown) => boolean),
  good: readonly unknown[],
  bad: readonly unknown[],
): void {
  for (const value of good) assert.equal(told(value), true, JSON.stringify(value));
  for (const value of bad) assert.equal(told(value), false, JSON.stringify(value));
}

describe('a shape', () => {
  it('tells an object by its fields, whatever else it has', () =>
    check(
      isShip,
      [
        { name: 'Alma', decks: 2 },
        { name: 'Alma', decks: 2, flag: 'PT' },
        { name: 'Alma', decks: 2, masts: 3 },
      ],
      [
        null,
        undefined,
        'Alma',
        [],
        ['Alma', 2],
        {},
        { name: 'Alma' },
        { name: 'Alma', decks: 2, flag: null },
      ],
    ));

  it('does not take for a field what every object inherits', () => {
    const isOdd = shape<{ readonly toString?: string }>({ toString: optional(isString) });
    check(isOdd, [{}], [{ toString: 7 }]);
    check(shape<{ readonly constructor: unknown }>({ constructor: isAnything }), [{ constructor: 1 }], []);
  });

  it('tells lists, records, counts and one of several words', () => {
    check(isListOf(isBoolean), [[], [true, false]], [{}, [true, 'false'], 'true', null]);
    check(isRecordOf(isString), [{}, { a: 'b' }], [[], { a: 1 }, null, 'a']);
    check(isCount, [0, 7], [-1, 1.5, NaN, Infinity, '7']);
    check(isOneOf('fore', 'aft'), ['fore', 'aft'], ['FORE', '', undefined, ['fore']]);
  });

  it('tells what has one shape of several, or both of two', () => {
    check(anyOf(isString, isNumber), ['a', 1], [true, null]);
    check(
      bothOf(isShip, shape<{ readonly home: string }>({ home: isString })),
      [{ name: 'Alma', decks: 2, home: 'Faro' }],
      [{ name: 'Alma', decks: 2 }, { home: 'Faro' }],
    );
  });
});

const isAnything: Shape<unknown> = (_value): _value is unknown => true;

// The compiler is what this is about: an expectation that it does not meet is an error of its own.
describe('a shape that does not fit its type', () => {
  it('fails to compile', () => {
    const shapes = [
      // @ts-expect-error A field that was added to the type is not looked at.
      shape<Ship & { readonly port: string }>({ name: isString, decks: isNumber, flag: optional(isString) }),
      // @ts-expect-error A field that the type lost is looked at still.
      shape<Omit<Ship, 'decks'>>({ name: isString, decks: isNumber, flag: optional(isString) }),
      // @ts-expect-error A field has changed its type.
      shape<Pick<Ship, 'decks'>>({ decks: isString }),
      // @ts-expect-error What may be left out would have to be there.
      shape<Ship>({ name: isString, decks: isNumber, flag: isString }),
      // @ts-expect-error What has to be there could be left out.
      shape<Ship>({ name: optional(isString), decks: isNumber, flag: optional(isString) }),
      // @ts-expect-error A word has come that is not looked for.
      shape<{ readonly end: 'fore' | 'aft' }>({ end: isOneOf('fore') }),
      // @ts-expect-error A word is looked for that has gone.
      shape<{ readonly end: 'fore' }>({ end: isOneOf('fore', 'aft') }),
    ];
    assert.equal(shapes.length, 7);
  });
});
