import type { Stats } from 'node:fs';
import path from 'node:path';
import { type Disk, isSystemError } from './disk';
import { temporaryBeside } from './names-beside';
import { writeInPlace } from './write-in-place';
import { flushFolder, removeIfThere, writeNew } from './write-new';

/**
 * Puts a file of these bytes in the place of `target`: a temporary file beside it, flushed to the disk, is renamed over it,
 * so that whoever reads finds the old file or the new, whole, whatever fails and whenever the process ends. Mode and, where
 * permitted, owner of a file that is there are kept. One that has other hard links is written in place, so that it stays one file
 * under all of its names. `mayReplace` is asked last; where it says no or rejects, nothing is replaced, and the answer is false.
 */
export async function replaceFile(
  disk: Disk,
  target: string,
  bytes: Uint8Array,
  mayReplace: () => Promise<boolean>,
): Promise<boolean> {
  const there = await statsOf(disk, target);
  if (there !== undefined && there.nlink > 1) return writeInPlace(disk, target, bytes, mayReplace);
  const temporary = temporaryBeside(target);
  try {
    await writeNew(disk, temporary, bytes, there);
    if (!(await mayReplace())) {
      await removeIfThere(disk, temporary);
      return false;
    }
    await disk.rename(temporary, target);
  } catch (error) {
    await removeIfThere(disk, temporary);
    throw error;
  }
  await flushFolder(disk, path.dirname(target));
  return true;
}

async function statsOf(disk: Disk, target: string): Promise<Stats | undefined> {
  try {
    return await disk.lstat(target);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}
