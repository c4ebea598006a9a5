import { watch } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FileStore } from '../protocol/file-store';
import { Disk, DISK, isSystemError, readIfThere } from './disk';
import { lockFile } from './file-lock';
import { replaceFile } from './replace-file';

/** Files on a disk, by `file:` URI. */
export function fileStoreOn(disk: Disk): FileStore {
  return {
    read: (uri) => readIfThere(disk, fileURLToPath(uri)),

    async update(uri, change) {
      const target = fileURLToPath(uri);
      await disk.mkdir(path.dirname(target), { recursive: true });
      await refuseLinks(disk, target);
      let isDone = false;
      while (!isDone) {
        const lock = await lockFile(disk, target);
        try {
          const text = await readIfThere(disk, target);
          const next = change(text);
          isDone =
            next === undefined ||
            next === text ||
            (await replaceFile(disk, target, next, () => lock.isHeld()));
        } finally {
          await lock.release();
        }
      }
    },

    watch(uri, changed) {
      const target = fileURLToPath(uri);
      // The folder is watched, since an atomic write replaces the file that a watch on it would hold on to.
      const watcher = watch(path.dirname(target), (_event, name) => {
        if (name === path.basename(target)) changed();
      });
      watcher.on('error', () => watcher.close());
      return { dispose: () => watcher.close() };
    },
  };
}

/** Files on the machine's own disk. */
export const nodeFileStore: FileStore = fileStoreOn(DISK);

/** A link would let a file that lies in one folder change one that lies in another. */
async function refuseLinks(disk: Disk, target: string): Promise<void> {
  try {
    if ((await disk.lstat(target)).isSymbolicLink())
      throw new Error('it is a symbolic link, and those are not written through');
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
  }
}
