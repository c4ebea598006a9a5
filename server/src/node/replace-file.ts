import type { Stats } from 'node:fs';
import path from 'node:path';
import { type Disk, isSystemError } from './disk';
import { temporaryBeside } from './names-beside';
import { writeInPlace } from './write-in-place';
import { flushFolder, removeIfThere, writeNew } from './write-new';

/**
 * Replaces `target` with a file of these bytes: a temporary file beside it, flushed to disk, is renamed over
 * it, so that a reader finds either the old file or the new one, complete, whatever fails and whenever the
 * process ends. The mode and, if permitted, the owner of an existing file are kept. One with several hard
 * links is written in place, so that it stays one file under all of its names. `mayReplace` is called last;
 * if it returns false or rejects, nothing is replaced, and the result is false.
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
