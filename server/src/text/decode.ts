import { byteTable, decodeByTable, encodeByTable } from './single-byte';
import { decodeUtf16, encodeUtf16, textOfUnits } from './utf16';

/** The text of a file, with what is needed to write it back unchanged. */
export interface DecodedText {
  readonly kind: 'decoded';
  /**
   * Every character of the file: a byte order mark is kept as U+FEFF, and line endings are kept as they are.
   */
  readonly text: string;
  /** The canonical name in lower case (`utf-8`, `utf-16le`, `windows-1252`), as `encodeText` accepts it. */
  readonly encoding: string;
  /** Whether the text begins with a byte order mark. */
  readonly bom: boolean;
}

/** An encoded text. */
export interface EncodedText {
  readonly kind: 'encoded';
  readonly bytes: Uint8Array;
}

/** Why bytes could not be decoded, or a text not encoded: a clause for the user, without a full stop. */
export interface CodingFailure {
  readonly kind: 'failed';
  readonly message: string;
}

const MARK = '\ufeff';
/**
 * A share of NUL bytes that no text reaches, except UTF-16 without a mark, where nearly one in two is NUL.
 * Our own choice.
 */
const NUL_SHARE = 1 / 50;
/** How many bytes of a file are checked for NULs. */
const NUL_SAMPLE_BYTES = 0x10000;

/**
 * Decodes a file. A byte order mark decides the encoding; without one it is `encoding` (any label of the
 * WHATWG encoding standard, where `latin1` means windows-1252), or strict UTF-8 if that is not given. Nothing
 * is guessed or replaced: bytes that are not valid in the encoding are a failure.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText | CodingFailure {
  if (encoding === undefined && isUtf32(bytes)) {
    return failed('the file is in UTF-32, which is not supported: save it as UTF-8');
  }
  const requested = encoding === undefined ? 'utf-8' : canonicalEncoding(encoding);
  if (requested === undefined) return failed(`there is no encoding named ‘${encoding ?? ''}’`);
  const marked = encodingByMark(bytes);
  if (marked === undefined && encoding === undefined && isRichInNul(bytes)) {
    return failed(
      'the file is not text, or is UTF-16 without a byte order mark: name its encoding with --encoding',
    );
  }
  const name = marked ?? requested;
  const text = decodeBytes(bytes, name);
  return typeof text === 'string'
    ? { kind: 'decoded', text, encoding: name, bom: text.startsWith(MARK) }
    : text;
}

/**
 * Encodes `text` in an encoding named by `decodeText`; a byte order mark is written only if the text contains
 * it. Fails if the encoding lacks a character, and for the multi-byte encodings of East Asia, which can only
 * be read.
 */
export function encodeText(text: string, encoding: string): EncodedText | CodingFailure {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return { kind: 'encoded', bytes: encodeUtf16(text, encoding === 'utf-16le') };
  }
  if (encoding === 'utf-8') {
    const lone = text.search(/\p{Surrogate}/u);
    if (lone >= 0) return cannotEncode(text, lone, encoding);
    return { kind: 'encoded', bytes: new TextEncoder().encode(text) };
  }
  const table = byteTable(encoding);
  if (!table) return failed(`a file in ${encoding} can be read, but not written`);
  const bytes = encodeByTable(text, table);
  return typeof bytes === 'number' ? cannotEncode(text, bytes, encoding) : { kind: 'encoded', bytes };
}

/**
 * The canonical name of an encoding, given any of its WHATWG labels in any case; undefined for an unknown
 * label.
 */
export function canonicalEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function failed(message: string): CodingFailure {
  return { kind: 'failed', message };
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return bytes.length >= head.length && head.every((byte, index) => bytes[index] === byte);
}

/**
 * Detected by its byte order mark. The little-endian mark could also be UTF-16 text beginning with NUL, but
 * no text does.
 */
function isUtf32(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff]);
}

function encodingByMark(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return undefined;
}

function isRichInNul(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, NUL_SAMPLE_BYTES);
  let count = 0;
  for (const byte of head) if (byte === 0) count++;
  return count > head.length * NUL_SHARE;
}

function decodeBytes(bytes: Uint8Array, encoding: string): string | CodingFailure {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const text = decodeUtf16(bytes, encoding === 'utf-16le');
    return text ?? failed('the file is not UTF-16: it has an odd number of bytes');
  }
  const table = byteTable(encoding);
  if (table) {
    const units = decodeByTable(bytes, table);
    return typeof units === 'number' ? notInEncoding(bytes, units, encoding) : textOfUnits(units);
  }
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(bytes);
  } catch {
    return notInEncoding(bytes, firstInvalid(bytes, encoding), encoding);
  }
}

/**
 * The offset of the sequence that cannot be decoded, found by binary search: in stream mode a truncated
 * sequence is no error.
 */
function firstInvalid(bytes: Uint8Array, encoding: string): number {
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (decodes(bytes.subarray(0, middle), encoding, true)) sound = middle;
    else broken = middle;
  }
  // No encoding of the standard has sequences longer than four bytes.
  for (
    let length = 0;
    length < 4 && sound > 0 && !decodes(bytes.subarray(0, sound), encoding, false);
    length++
  )
    sound--;
  return sound;
}

function decodes(bytes: Uint8Array, encoding: string, stream: boolean): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

function notInEncoding(bytes: Uint8Array, offset: number, encoding: string): CodingFailure {
  let line = 1;
  for (let index = 0; index < offset; index++) if (bytes[index] === 10) line++;
  const advice = encoding === 'utf-8' ? ': name its encoding with --encoding (windows-1252, for one)' : '';
  return failed(`the file is not ${encoding.toUpperCase()} (byte ${offset + 1}, line ${line})${advice}`);
}

function cannotEncode(text: string, offset: number, encoding: string): CodingFailure {
  const code = (text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return failed(`the character U+${code} cannot be written in ${encoding}`);
}
