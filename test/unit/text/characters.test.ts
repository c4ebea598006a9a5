import assert from 'node:assert/strict';
import {
  classAt,
  classOf,
  HALF,
  isAsciiDigit,
  isAsciiLetter,
  LETTER,
  LOWER,
  NUMBER,
  SPACE,
  UPPER,
} from '../../../server/src/text/characters';

const KINDS = LOWER | UPPER | LETTER | NUMBER | SPACE | HALF;

describe('the class of a character', () => {
  it('is what Unicode says of it', () => {
    const classes = {
      a: LOWER | LETTER,
      É: UPPER | LETTER,
      中: LETTER,
      '٣': NUMBER,
      '\u00a0': SPACE,
      '-': 0,
    };
    for (const [character, expected] of Object.entries(classes))
      assert.equal(classAt(character, 0) & KINDS, expected, character);
  });

  it('is that of the code point where it takes two units, and half a pair by itself is nothing else', () => {
    assert.equal(classAt('𝐀', 0) & KINDS, UPPER | LETTER);
    assert.equal(classAt('𝐀', 1) & KINDS, HALF);
  });

  it('is none behind the end of a text', () => {
    assert.equal(classOf(''.charCodeAt(0)) & KINDS, 0);
  });
});

describe('the tests of ASCII characters', () => {
  const passing = (test: (unit: number) => boolean): string =>
    Array.from({ length: 0x200 }, (_, unit) => (test(unit) ? String.fromCharCode(unit) : '')).join('');

  it('hold for the letters and the digits, and for nothing beside them', () => {
    assert.equal(passing(isAsciiLetter), 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
    assert.equal(passing(isAsciiDigit), '0123456789');
  });

  it('hold for nothing behind the end of a text', () => {
    assert.equal(isAsciiLetter(NaN), false);
    assert.equal(isAsciiDigit(NaN), false);
  });
});
