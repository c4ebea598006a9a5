import fc from 'fast-check';

/** A UTF-16 unit, lone surrogates among them, or a character of two. */
const character = fc
  .oneof(
    { arbitrary: fc.nat(0xff), weight: 2 },
    fc.nat(0xffff),
    fc.integer({ min: 0x1_0000, max: 0x10_ffff }),
  )
  .map((code) => String.fromCodePoint(code));

/**
 * Any text at all, of at most so many characters. (`fc.string` with the unit `binary` lists the whole of Unicode for each text that it
 * is to make, which takes longer than most tests.)
 */
export function anyText(maxLength = 40): fc.Arbitrary<string> {
  return fc.array(character, { maxLength }).map((characters) => characters.join(''));
}
