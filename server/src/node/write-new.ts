import type { Stats } from 'node:fs';
import type { Disk } from './disk';

/** Makes a file and flushes it to the disk; with mode and owner of `like`, if given. Rejects where it is there already. */
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
      // Only root may give files away; anybody else's stay with whoever writes them.
      await handle.chown(like.uid, like.gid).catch(() => undefined);
      // What a new file may be is cut by the process' mask, which a file that was there need not fit.
      await handle.chmod(like.mode & 0o7777);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Never rejects: what is left behind is cleaned by whoever finds it, and what failed before is more to say. */
export async function removeIfThere(disk: Disk, file: string): Promise<void> {
  await disk.rm(file, { force: true }).catch(() => undefined);
}

/** Makes the renaming last through a power cut, where the system can do that: Windows cannot open folders. */
export async function flushFolder(disk: Disk, folder: string): Promise<void> {
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
