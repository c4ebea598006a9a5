import path from 'node:path';
import { sideFileName } from '../annotations/side-file/side-file';
import type { Disk } from './disk';
import { clearAbandonedLock } from './file-lock';
import { isBeside, lockBeside, readNameBeside } from './names-beside';

/** From this age on, in milliseconds, a temporary file is no longer being written. */
const LEFT = 120_000;

const OF_SIDE_FILES = sideFileName('');

/**
 * Deletes what processes that have ended left in the folder of `target`, which is being updated under its
 * lock: temporary files and locks, named exactly as ours, of `target` itself and of side files; never one of
 * a process that may still be running. Never rejects: what cannot be deleted stays.
 */
export async function clearLeftovers(disk: Disk, target: string): Promise<void> {
  const folder = path.dirname(target);
  const names = await disk.readdir(folder).catch((): string[] => []);
  const ours = names.flatMap((name) => {
    const beside = readNameBeside(name);
    const isOurs = beside !== undefined && (isBeside(beside, target) || beside.of.endsWith(OF_SIDE_FILES));
    return isOurs ? [{ ...beside, file: path.join(folder, name) }] : [];
  });
  for (const { kind, file } of ours)
    if (kind === 'lock' && file !== lockBeside(target))
      await clearAbandonedLock(disk, file).catch(() => undefined);
  for (const { kind, of, file } of ours)
    if (kind === 'temporary') await clearOld(disk, file, of, target).catch(() => undefined);
}

async function clearOld(disk: Disk, file: string, of: string, target: string): Promise<void> {
  const stats = await disk.lstat(file);
  if (!stats.isFile() || Math.abs(Date.now() - stats.mtimeMs) < LEFT) return;
  const other = path.join(path.dirname(target), of);
  // Clocks differ between machines, so a file that looks old may be new while its lock is held.
  if (other !== target && (await isThere(disk, lockBeside(other)))) return;
  await disk.rm(file, { force: true });
}

async function isThere(disk: Disk, file: string): Promise<boolean> {
  return disk.lstat(file).then(
    () => true,
    () => false,
  );
}
