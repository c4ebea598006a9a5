import type { Stats } from 'node:fs';
import type { Disk } from './disk';

/**
 * Creates a file and flushes it to disk; with the mode and owner of `like`, if given. Rejects if it already
 * exists.
 */
export async function writeNew(
  disk: Disk,
  file: string,
  bytes: Uint8Array,
  like: Stats | undefined,
): Promise<void> {
  const handle = await disk.open(file, 'wx', like === undefined ? undefined : like.mode & 0o7777);
  try {
    await handle.writeFile(bytes);
    if (like !== undefined) {
      // Only root may give files away; for anyone else the new owner is the writer.
      await handle.chown(like.uid, like.gid).catch(() => undefined);
      // The process's umask limits the mode of a new file, and the existing file's mode may go beyond it.
      await handle.chmod(like.mode & 0o7777);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Never rejects: leftovers are cleaned up by whoever finds them, and the earlier failure matters more. */
export async function removeIfThere(disk: Disk, file: string): Promise<void> {
  await disk.rm(file, { force: true }).catch(() => undefined);
}

/** Makes a rename survive a power cut, if the system supports that: Windows cannot open folders. */
export async function flushFolder(disk: Disk, folder: string): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file has been written all the same.
  }
}
