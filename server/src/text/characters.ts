/**
 * Bit flags for the class of a UTF-16 unit: lower-case letter, capital, any letter, number, white space (as
 * in `\s`), surrogate.
 */
export const LOWER = 1;
export const UPPER = 2;
export const LETTER = 4;
export const NUMBER = 8;
export const SPACE = 16;
export const HALF = 32;
const KNOWN = 128;

/**
 * Filled lazily: a text uses few of the 65,536 units, and asking Unicode for all of them would take longer
 * than reading it.
 */
const classes = new Uint8Array(0x10000);

/** The class of one UTF-16 unit; 0 for the `NaN` that `charCodeAt` gives past the end of a text. */
export function classOf(unit: number): number {
  // Without the mask a single `NaN` would make every later look-up slow.
  const known = classes[unit & 0xffff] ?? 0;
  return known === 0 ? learn(unit & 0xffff) : known;
}

/** The class of the code point at `index`; a lone surrogate has only the class `HALF`. */
export function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const known = classOf(unit);
  return (known & HALF) === 0 ? known : classOfPoint(text.codePointAt(index) ?? unit);
}

/**
 * Whether the code point at `index` is a letter of a script without capitals (Han, kana, Hangul, Arabic …);
 * false past the end.
 */
export function isUncasedLetterAt(text: string, index: number): boolean {
  return (classAt(text, index) & (LETTER | LOWER | UPPER)) === LETTER;
}

/** Whether a UTF-16 unit is an ASCII letter, of either case. False for `NaN`. */
export function isAsciiLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Whether a UTF-16 unit is an ASCII digit. False for `NaN`. */
export function isAsciiDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function learn(unit: number): number {
  const found = (unit & 0xf800) === 0xd800 ? HALF : classOfPoint(unit);
  classes[unit] = found | KNOWN;
  return found | KNOWN;
}

function classOfPoint(point: number): number {
  if (point >= 0xd800 && point <= 0xdfff) return HALF;
  const character = String.fromCodePoint(point);
  return (
    (/\p{Ll}/u.test(character) ? LOWER : 0) |
    (/\p{Lu}/u.test(character) ? UPPER : 0) |
    (/\p{L}/u.test(character) ? LETTER : 0) |
    (/\p{N}/u.test(character) ? NUMBER : 0) |
    (/\s/u.test(character) ? SPACE : 0)
  );
}
