import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Disk, isSystemError } from './disk';

/**
 * Puts a file of this text in the place of `target`: a temporary file beside it, flushed to the disk, is renamed over it,
 * so that whoever reads finds the old file or the new, whole, whatever fails and whenever the process ends. The mode of a file that is
 * there is kept. `mayRename` is asked last; where it says no, nothing is replaced and the answer is false.
 */
export async function replaceFile(
  disk: Disk,
  target: string,
  text: string,
  mayRename: () => Promise<boolean>,
): Promise<boolean> {
  // Beside the target, because a rename is atomic within one file system only.
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}`);
  const mode = await modeOf(disk, target);
  try {
    const file = await disk.open(temporary, 'wx', mode);
    try {
      await file.writeFile(text, 'utf8');
      // What a new file may be is cut by the process' mask, which a file that was there need not fit.
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!(await mayRename())) {
      await disk.rm(temporary, { force: true });
      return false;
    }
    await disk.rename(temporary, target);
  } catch (error) {
    await disk.rm(temporary, { force: true });
    throw error;
  }
  await flushFolder(disk, path.dirname(target));
  return true;
}

async function modeOf(disk: Disk, target: string): Promise<number | undefined> {
  try {
    return (await disk.lstat(target)).mode & 0o7777;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Makes the renaming last through a power cut, where the system can do that: Windows cannot open folders. */
async function flushFolder(disk: Disk, folder: string): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file is written all the same.
  }
}
