import { fileURLToPath } from 'node:url';
import { UnreadableFile } from '../protocol/file-store';
import { literalFileUri } from '../protocol/file-uri';

/**
 * The path of the file that a URI names, all of the URI taken for its path. Throws `UnreadableFile` for one that no file of
 * this machine can have: on another host, with an escaped slash or NUL in a name, or of another scheme.
 */
export function pathOf(uri: string): string {
  // Editors on Windows are known to send the system's own separators.
  const slashed = process.platform === 'win32' ? uri.replaceAll('\\', '/') : uri;
  try {
    const file = fileURLToPath(literalFileUri(slashed));
    if (!file.includes('\0')) return file;
  } catch {
    // Said below, in our words.
  }
  throw new UnreadableFile('name', 'no file of this machine can have this name');
}
