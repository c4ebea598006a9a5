import { fileURLToPath } from 'node:url';
import { UnreadableFile } from '../protocol/file-store';
import { literalFileUri } from '../protocol/file-uri';

/**
 * The path of the file that a URI names, with the whole URI taken as path. Throws `UnreadableFile` for a URI
 * that no file on this machine can have: on another host, with an escaped slash or NUL in a name, or with
 * another scheme.
 */
export function pathOf(uri: string): string {
  // Some editors on Windows send the system's own separators.
  const slashed = process.platform === 'win32' ? uri.replaceAll('\\', '/') : uri;
  try {
    const file = fileURLToPath(literalFileUri(slashed));
    if (!file.includes('\0')) return file;
  } catch {
    // Reported below, in our own words.
  }
  throw new UnreadableFile('name', 'no file of this machine can have this name');
}
