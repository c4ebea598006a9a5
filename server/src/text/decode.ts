import { byteTable, decodeByTable, encodeByTable } from './single-byte';
import { decodeUtf16, encodeUtf16, textOfUnits } from './utf16';

/** The text of a file and what is needed to write it back as it was. */
export interface DecodedText {
  readonly kind: 'decoded';
  /** Every character of the file: a byte order mark stays as U+FEFF, line ends stay as they are. */
  readonly text: string;
  /** The canonical name in lower case (`utf-8`, `utf-16le`, `windows-1252`), to be handed to `encodeText`. */
  readonly encoding: string;
  /** Whether the text begins with a byte order mark. */
  readonly bom: boolean;
}

/** The bytes of a text. */
export interface EncodedText {
  readonly kind: 'encoded';
  readonly bytes: Uint8Array;
}

/** Why bytes gave no text, or a text no bytes: a clause for the user, without a full stop. */
export interface CodingFailure {
  readonly kind: 'failed';
  readonly message: string;
}

const MARK = '\ufeff';
/** A share of NUL bytes that no text has; UTF-16 without a mark has nearly one in two. Our own choice. */
const NUL_SHARE = 1 / 50;
/** How much of a file is looked at for NUL bytes. */
const NUL_SAMPLE_BYTES = 0x10000;

/**
 * The text of a file. A byte order mark decides; without one the encoding is `encoding` (any label of the WHATWG
 * encoding standard, where `latin1` means windows-1252), and strict UTF-8 if that is not given. Nothing is guessed
 * and nothing replaced: bytes that are no text in the encoding are a failure.
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
 * The bytes of `text` in an encoding named by `decodeText`; the mark is written if the text holds it. Fails where a
 * character has no place in the encoding, and for the multi-byte encodings of East Asia, which are only read.
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

/** The canonical name of an encoding by any of its WHATWG labels, in any case; undefined for one that is not known. */
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

/** By its mark; the little-endian one could also be UTF-16 that begins with NUL, which no text does. */
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

/** Offset of the sequence that cannot be decoded, found by halving: in stream mode a cut sequence is no error. */
function firstInvalid(bytes: Uint8Array, encoding: string): number {
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (decodes(bytes.subarray(0, middle), encoding, true)) sound = middle;
    else broken = middle;
  }
  // No encoding of the standard has sequences of more than four bytes.
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
