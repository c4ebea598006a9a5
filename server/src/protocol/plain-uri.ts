/**
 * A URI as every program would write it, to compare and to keep: editors escape other characters than Node does, and
 * write the letter of a Windows drive in another case. Not for opening files; one with broken escapes stays as it is.
 */
export function plainUri(uri: string): string {
  let plain = uri;
  try {
    plain = decodeURIComponent(uri);
  } catch {
    // Compared as it is written, then.
  }
  return plain.replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}

/** Where `uri` lies below `folder`, as a path with slashes that people can read; undefined where it does not lie there. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const [above, below] = [`${plainUri(folder)}/`, plainUri(uri)];
  return below.startsWith(above) ? below.slice(above.length) : undefined;
}
