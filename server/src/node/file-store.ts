import { randomUUID } from 'node:crypto';
import { watch } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FileStore } from '../protocol/file-store';

/** Files on the machine's own disk, by `file:` URI. */
export const nodeFileStore: FileStore = {
  async read(uri) {
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },

  async write(uri, text) {
    const target = fileURLToPath(uri);
    // Beside the target, because a rename is atomic within one file system only.
    const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}`);
    await mkdir(path.dirname(target), { recursive: true });
    try {
      const file = await open(temporary, 'wx');
      try {
        await file.writeFile(text, 'utf8');
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
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

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
