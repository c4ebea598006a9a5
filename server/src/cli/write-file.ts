import * as fs from 'node:fs/promises';
import { DISK, type Disk, isSystemError } from '../node/disk';
import { clearLeftovers } from '../node/leftovers';
import { replaceFile } from '../node/replace-file';

/**
 * Writes a file so that it holds either the old bytes or the new, whatever happens, as `replaceFile` does; a symbolic link stays,
 * and what it points at is written: whoever runs the command has named it. `mayReplace` is asked last; the answer is false where
 * it said no, and nothing is written then. Rejects with the system's error, the file then being as it was.
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
    // Renaming asks only for the folder's permission: a file that is write-protected is not to be written.
    await fs.access(target, fs.constants.W_OK);
  }
  const isWritten = await replaceFile(disk, target ?? file, bytes, mayReplace);
  await clearLeftovers(disk, target ?? file);
  return isWritten;
}

/** Undefined where there is no file. */
async function resolveLinks(file: string): Promise<string | undefined> {
  try {
    return await fs.realpath(file);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}
