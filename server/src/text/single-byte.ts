/** What each of the 256 bytes stands for; undefined for an unassigned byte. */
export type ByteTable = readonly (string | undefined)[];

const SINGLE_BYTE =
  /^(?:windows-(?:125\d|874)|iso-8859-\d{1,2}(?:-[ei])?|koi8-[ru]|ibm866|macintosh|x-mac-cyrillic)$/;

/**
 * The characters of bytes 0x80 to 0x9F in windows-1252, in order; the five unassigned bytes stand for the
 * control characters with the same numbers. Source: index-windows-1252 of the WHATWG encoding standard.
 */
const WINDOWS_1252_UPPER: readonly string[] = [
  ...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f',
  ...'\u0090‘’“”•–—˜™š›œ\u009džŸ',
];

const tables = new Map<string, ByteTable>();

/** The table of a single-byte encoding, given its canonical WHATWG name; undefined for any other encoding. */
export function byteTable(encoding: string): ByteTable | undefined {
  if (!SINGLE_BYTE.test(encoding)) return undefined;
  let table = tables.get(encoding);
  if (!table) {
    table = encoding === 'windows-1252' ? windows1252() : readTable(encoding);
    tables.set(encoding, table);
  }
  return table;
}

/** The bytes of `text`, or the offset of the first character missing from the table. */
export function encodeByTable(text: string, table: ByteTable): Uint8Array | number {
  const byteOf = new Map<number, number>();
  table.forEach((character, byte) => {
    if (character !== undefined) byteOf.set(character.charCodeAt(0), byte);
  });
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = byteOf.get(text.charCodeAt(index));
    if (byte === undefined) return index;
    bytes[index] = byte;
  }
  return bytes;
}

/** The UTF-16 units of `bytes`, or the offset of the first byte missing from the table. */
export function decodeByTable(bytes: Uint8Array, table: ByteTable): Uint16Array | number {
  const units = new Uint16Array(bytes.length);
  for (let index = 0; index < bytes.length; index++) {
    const character = table[bytes[index] ?? 0];
    if (character === undefined) return index;
    units[index] = character.charCodeAt(0);
  }
  return units;
}

/** Not taken from the platform: Node from 20.18.3 on gives control characters here (nodejs/node#56542). */
function windows1252(): ByteTable {
  return Array.from(
    { length: 256 },
    (_, byte) => WINDOWS_1252_UPPER[byte - 0x80] ?? String.fromCharCode(byte),
  );
}

function readTable(encoding: string): ByteTable {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return Array.from({ length: 256 }, (_, byte) => {
    try {
      return decoder.decode(Uint8Array.of(byte));
    } catch {
      return undefined;
    }
  });
}
