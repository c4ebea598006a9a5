import { fnv, FNV_START } from '../../text/fnv';
import { isAsciiLetter } from '../../text/characters';

/** So much of a line is read for its words: its topic shows early, and a line may be a megabyte long. UTF-16. */
const READ = 400;

/** Words are told apart by so many letters, which joins most inflected forms of one word in most languages. */
const STEM = 6;

/** Shorter words are mostly articles, prepositions and pronouns. Letters. */
const SHORTEST = 4;

/** How many different numbers there are for words. A power of two. */
export const WORD_NUMBERS = 1 << 16;

/**
 * The words a line is about, as numbers below `WORD_NUMBERS` in printed order: the stems of its longer words, letter
 * case folded, and every two neighbouring characters of a script without blanks. Two words may share a number, rarely
 * enough for counting what two texts have in common. Any text is accepted.
 */
export function contentWords(line: string): Uint16Array {
  const found: number[] = [];
  const end = Math.min(line.length, READ);
  let hash = FNV_START;
  let letters = 0;
  let ideograph = 0;
  for (let at = 0; at <= end; at++) {
    const code = at < end ? line.charCodeAt(at) : 0;
    if (isIdeograph(code)) {
      if (ideograph !== 0) found.push(Math.imul(Math.imul(ideograph, 31) + code, 0x9e3779b1) >>> 16);
      ideograph = code;
    } else {
      ideograph = 0;
      if (isLetter(code)) {
        if (letters < STEM) hash = fnv(hash, folded(code));
        letters++;
        continue;
      }
    }
    if (letters >= SHORTEST) found.push((hash ^ (hash >>> 15)) & (WORD_NUMBERS - 1));
    hash = FNV_START;
    letters = 0;
  }
  return Uint16Array.from(found);
}

/** Letters of alphabets; a rough test by block, since only counting hangs on it. */
function isLetter(code: number): boolean {
  if (code < 0x80) return isAsciiLetter(code);
  return (
    code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || (code >= 0xac00 && code < 0xd7a4))
  );
}

function isIdeograph(code: number): boolean {
  return code >= 0x3041 && code < 0xa000;
}

/** Lower case for Latin, Greek and Cyrillic capitals; others as they are. */
function folded(code: number): number {
  if (code < 0x80) return code | 32;
  if (code < 0x180) return code < 0xdf ? code | 32 : code | 1;
  return (code >= 0x391 && code <= 0x3a9) || (code >= 0x410 && code <= 0x42f) ? code + 32 : code;
}
