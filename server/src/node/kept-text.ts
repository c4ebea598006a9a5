import { UnreadableFile, UnwritableFile } from '../protocol/file-store';

/** What a kept file holds. */
export interface KeptText {
  readonly text: string;
  /** Whether a byte order mark stands before it in the file; it is no part of the text. */
  readonly hasMark: boolean;
}

const MARK = '\ufeff';

/**
 * The text of a kept file, which is always in UTF-8. Throws `UnreadableFile` for bytes that are not: replacing what cannot be read
 * by marks would destroy it with the next writing.
 */
export function decodeKept(bytes: Uint8Array): KeptText {
  if (isUtf16(bytes)) throw otherEncoding('UTF-16, as it seems');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(MARK) ? { text: text.slice(1), hasMark: true } : { text, hasMark: false };
  } catch {
    throw otherEncoding('a single-byte one such as Windows-1252, perhaps');
  }
}

/** The bytes of a kept file. Throws `UnwritableFile` where half a character would become another one. */
export function encodeKept({ text, hasMark }: KeptText): Uint8Array {
  if (/\p{Surrogate}/u.test(text))
    throw new UnwritableFile('encoding', 'half a character (a lone surrogate) cannot be kept');
  return new TextEncoder().encode(hasMark ? MARK + text : text);
}

function otherEncoding(guess: string): UnreadableFile {
  return new UnreadableFile(
    'encoding',
    `it is not in UTF-8 but in another encoding (${guess}); please save it as UTF-8`,
  );
}

/** By its mark, or because every other byte is NUL, as with Latin letters in UTF-16; all NUL is something else. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const nul: [number, number] = [0, 0];
  for (const [index, byte] of bytes.subarray(0, 1000).entries()) if (byte === 0) nul[index % 2 ? 1 : 0]++;
  const half = Math.min(bytes.length, 1000) / 2;
  return Math.max(...nul) > half * 0.7 && Math.min(...nul) < half * 0.3;
}
