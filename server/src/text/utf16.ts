const CHUNK = 0x2000;

/**
 * Decodes UTF-16 unit by unit; undefined for an odd number of bytes. A `TextDecoder` would replace lone
 * surrogates, and the file could not be written back unchanged.
 */
export function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string | undefined {
  if (bytes.length % 2 === 1) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(bytes.length / 2);
  for (let index = 0; index < units.length; index++) units[index] = view.getUint16(index * 2, littleEndian);
  return textOfUnits(units);
}

/** Encodes any text as UTF-16. */
export function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

/**
 * The string of these code units, lone surrogates included; in chunks, since the number of arguments of a
 * call is limited.
 */
export function textOfUnits(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < units.length; start += CHUNK) {
    pieces.push(String.fromCharCode(...units.subarray(start, start + CHUNK)));
  }
  return pieces.join('');
}
