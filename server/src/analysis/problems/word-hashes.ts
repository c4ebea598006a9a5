import { fnv, FNV_START } from '../../text/fnv';
import { isAsciiDigit, isAsciiLetter } from '../../text/characters';

/**
 * The hashes of the words of `text`, in order. Words are compared without case and punctuation, and white
 * space and line breaks are ignored; in scripts without spaces, each character is a word. It creates no
 * strings, since whole dumps are compared this way. Signed 32-bit integers (FNV-1a over UTF-16 units).
 */
export function wordHashes(text: string): readonly number[] {
  const hashes: number[] = [];
  let hash = FNV_START;
  const endWord = (): void => {
    if (hash !== FNV_START) hashes.push(hash);
    hash = FNV_START;
  };
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      if (isAsciiLetter(unit)) hash = fnv(hash, unit | 0x20);
      else if (isAsciiDigit(unit)) hash = fnv(hash, unit);
      else endWord();
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(index) ?? unit);
    index += character.length - 1;
    if (character === SOFT_HYPHEN) continue;
    if (!IN_WORD.test(character)) {
      endWord();
      continue;
    }
    if (ALONE.test(character)) endWord();
    for (const lower of character.toLowerCase().split('')) hash = fnv(hash, lower.charCodeAt(0));
    if (ALONE.test(character)) endWord();
  }
  endWord();
  return hashes;
}

const SOFT_HYPHEN = '\u00ad';
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
