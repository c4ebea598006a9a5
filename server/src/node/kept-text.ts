import { UnreadableFile, UnwritableFile } from '../protocol/file-store';

/** The content of a kept file. */
export interface KeptText {
  readonly text: string;
  /** Whether the file starts with a byte order mark, which is not part of the text. */
  readonly hasMark: boolean;
}

const MARK = '\ufeff';

/**
 * Decodes a kept file, which is always in UTF-8. Throws `UnreadableFile` for invalid bytes: with replacement
 * characters in their place, the next write would destroy them.
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

/**
 * Encodes a kept file. Throws `UnwritableFile` for a lone surrogate, which would turn into another character.
 */
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

/**
 * Detected by its byte order mark, or because every other byte is NUL, as with Latin letters in UTF-16; all
 * NULs are something else.
 */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const nul: [number, number] = [0, 0];
  for (const [index, byte] of bytes.subarray(0, 1000).entries()) if (byte === 0) nul[index % 2 ? 1 : 0]++;
  const half = Math.min(bytes.length, 1000) / 2;
  return Math.max(...nul) > half * 0.7 && Math.min(...nul) < half * 0.3;
}
