/**
 * A URI in normal form, to compare and to store: editors escape other characters than Node does, and write
 * Windows drive letters in another case. Not for opening files; a URI with broken escapes is returned
 * unchanged.
 */
export function plainUri(uri: string): string {
  let plain = uri;
  try {
    plain = decodeURIComponent(uri);
  } catch {
    // It is compared as it is written.
  }
  return plain.replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}

/**
 * The path of `uri` relative to `folder`, with slashes, readable by people; undefined if it is not below the
 * folder.
 */
export function pathBelow(folder: string, uri: string): string | undefined {
  const [above, below] = [`${plainUri(folder)}/`, plainUri(uri)];
  return below.startsWith(above) ? below.slice(above.length) : undefined;
}
