import { watch } from 'node:fs';
import path from 'node:path';
import type { FileStore, Home } from '../protocol/file-store';
import { type Disk, DISK } from './disk';
import { LOCK_PATIENCE, lockFile } from './file-lock';
import { pathOf } from './file-path';
import { decodeKept, encodeKept, type KeptText } from './kept-text';
import { clearLeftovers } from './leftovers';
import { readIfThere } from './read-file';
import { replaceFile } from './replace-file';
import { checkWay, type HomeFolder } from './way-to-file';

/**
 * Milliseconds between clean-ups of what others have left in a folder: doing it at each update would be too
 * often.
 */
const BETWEEN_CLEARINGS = 60_000;

/**
 * Files on a disk, by `file:` URI. `patience` is how long to wait for another program's lock, in
 * milliseconds.
 */
export function fileStoreOn(disk: Disk, patience = LOCK_PATIENCE): FileStore {
  const cleared = new Map<string, number>();
  return {
    async read(uri) {
      return (await readKept(disk, pathOf(uri)))?.text;
    },

    async update(uri, change, home) {
      const target = pathOf(uri);
      const within = homeFolder(target, home);
      await checkWay(disk, target, within, { makes: true });
      let isDone = false;
      while (!isDone) {
        const lock = await lockFile(disk, target, patience);
        try {
          isDone = await updateLocked(disk, target, change, async () => {
            await checkWay(disk, target, within, { makes: false });
            return lock.isHeld();
          });
          if (isDone && isClearingDue(cleared, path.dirname(target))) await clearLeftovers(disk, target);
        } finally {
          await lock.release();
        }
      }
    },

    watch(uri, changed) {
      const target = pathOf(uri);
      // The folder is watched, since an atomic write replaces the file, and a watch on the file would follow
      // the old one.
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

/** Whether nothing is left to do: false if `mayReplace` returned false. */
async function updateLocked(
  disk: Disk,
  target: string,
  change: (text: string | undefined) => string | undefined,
  mayReplace: () => Promise<boolean>,
): Promise<boolean> {
  const kept = await readKept(disk, target);
  const next = change(kept?.text);
  if (next === undefined || next === kept?.text) return true;
  const bytes = encodeKept({ text: next, hasMark: kept?.hasMark ?? false });
  return replaceFile(disk, target, bytes, mayReplace);
}

async function readKept(disk: Disk, file: string): Promise<KeptText | undefined> {
  const bytes = await readIfThere(disk, file);
  return bytes && decodeKept(bytes);
}

function homeFolder(target: string, home: Home | undefined): HomeFolder {
  return home === undefined
    ? { folder: path.dirname(target), isMade: false }
    : { folder: pathOf(home.folder), isMade: home.isMade };
}

function isClearingDue(cleared: Map<string, number>, folder: string): boolean {
  const now = performance.now();
  if (now - (cleared.get(folder) ?? -Infinity) < BETWEEN_CLEARINGS) return false;
  cleared.set(folder, now);
  return true;
}
