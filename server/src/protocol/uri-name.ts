import { literalFileUri } from './file-uri';

/** The last part of a URI's path: the file name, or the name of an untitled document. */
export function nameIn(uri: string): string {
  const part = literalFileUri(uri)
    .replace(/[?#].*$/s, '')
    .replace(/^.*[/:]/s, '');
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
