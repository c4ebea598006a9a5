import * as fs from 'node:fs/promises';
import { DISK, type Disk, isSystemError } from '../node/disk';
import { clearLeftovers } from '../node/leftovers';
import { replaceFile } from '../node/replace-file';

/**
 * Writes a file atomically, as `replaceFile` does: whatever happens, it contains either the old bytes or the
 * new. A symbolic link is kept and its target written, since whoever runs the command has named it.
 * `mayReplace` is called last; if it returns false, nothing is written and the result is false. Rejects with
 * the system's error, leaving the file unchanged.
 */
export async function writeFileAtomically(
  file: string,
  bytes: Uint8Array,
  mayReplace: () => Promise<boolean> = () => Promise.resolve(true),
  disk: Disk = DISK,
): Promise<boolean> {
  const target = await resolveLinks(file);
  if (target !== undefined) {
    if (!(await disk.stat(target)).isFile()) throw new Error('this is not a regular file');
    // Renaming needs only the folder's permission, but a write-protected file must not be written.
    await fs.access(target, fs.constants.W_OK);
  }
  const isWritten = await replaceFile(disk, target ?? file, bytes, mayReplace);
  await clearLeftovers(disk, target ?? file);
  return isWritten;
}

/** Undefined if there is no file. */
async function resolveLinks(file: string): Promise<string | undefined> {
  try {
    return await fs.realpath(file);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}
