/** What a UTF-16 unit is, as bits: small letter, capital, any letter, number, white space as `\s` has it, half of a pair. */
export const LOWER = 1;
export const UPPER = 2;
export const LETTER = 4;
export const NUMBER = 8;
export const SPACE = 16;
export const HALF = 32;
const KNOWN = 128;

/** Filled as characters are met: a text uses few of the 65,536, and asking Unicode for all would take longer than reading it. */
const classes = new Uint8Array(0x10000);

/** The class of one UTF-16 unit; `NaN`, which `charCodeAt` gives behind a text's end, is of none. */
export function classOf(unit: number): number {
  // Without the mask one `NaN` would make every look-up slow from then on.
  const known = classes[unit & 0xffff] ?? 0;
  return known === 0 ? learn(unit & 0xffff) : known;
}

/** The class of the code point that begins at `index`; half a pair by itself is of no class but `HALF`. */
export function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const known = classOf(unit);
  return (known & HALF) === 0 ? known : classOfPoint(text.codePointAt(index) ?? unit);
}

/** Whether a letter of a script that has no capitals (Han, kana, Hangul, Arabic …) begins at `index`; none does behind the end. */
export function isUncasedLetterAt(text: string, index: number): boolean {
  return (classAt(text, index) & (LETTER | LOWER | UPPER)) === LETTER;
}

/** Whether a UTF-16 unit is a letter from A to Z, of either case. `NaN` is none. */
export function isAsciiLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Whether a UTF-16 unit is a digit from 0 to 9. `NaN` is none. */
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
