import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Disk, isSystemError, readIfThere } from './disk';

/** How often a lock that is taken is looked at, and for how long before giving up. All times in milliseconds. */
const INTERVAL = 20;
const PATIENCE = 15_000;
/** A lock is held for as long as a small file takes to write. From this age on its holder is thought to be gone. */
const ABANDONED = 30_000;
/** The same of a lock that says nothing yet: its maker ended between making it and signing it. */
const UNSIGNED = 3_000;

/** A lock that is held. */
export interface FileLock {
  /** Whether it still is: a holder that slept for too long may have lost it. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/**
 * Keeps other processes that use this function from changing `target` meanwhile, by a file beside it that only one can
 * make. The lock of a process that has ended is taken over. Rejects where the lock stays taken, or cannot be made.
 */
export async function lockFile(disk: Disk, target: string): Promise<FileLock> {
  const file = path.join(path.dirname(target), `.${path.basename(target)}.lock`);
  const signature = `${process.pid} ${hostname()} ${randomUUID()}`;
  const isHeld = async (): Promise<boolean> => (await readIfThere(disk, file)) === signature;
  for (let waited = 0; !(await make(disk, file, signature)); waited += INTERVAL) {
    if (waited > PATIENCE) throw new Error('another program is writing it; please try again');
    if (!(await takeAwayIfAbandoned(disk, file))) await wait(INTERVAL);
  }
  return {
    isHeld,
    async release() {
      if (await isHeld()) await disk.rm(file, { force: true });
    },
  };
}

async function make(disk: Disk, file: string, signature: string): Promise<boolean> {
  let handle: Awaited<ReturnType<Disk['open']>>;
  try {
    handle = await disk.open(file, 'wx');
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  }
  try {
    try {
      await handle.writeFile(signature, 'utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    await disk.rm(file, { force: true });
    throw error;
  }
  return true;
}

/** Takes the lock away where whoever made it is gone; whether it is not there any more. */
async function takeAwayIfAbandoned(disk: Disk, file: string): Promise<boolean> {
  const signature = await readIfThere(disk, file);
  const age = await ageOf(disk, file);
  if (signature === undefined || age === undefined) return true;
  if (!isAbandoned(signature, age)) return false;
  const aside = `${file}.${randomUUID()}`;
  try {
    await disk.rename(file, aside);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return true;
    throw error;
  }
  // Another process may have taken the old lock away and made its own since it was read: that one goes back.
  const taken = await readIfThere(disk, aside);
  if (taken !== undefined && taken !== signature) await make(disk, file, taken);
  await disk.rm(aside, { force: true });
  return true;
}

function isAbandoned(signature: string, age: number): boolean {
  const [pid, host] = signature.split(' ');
  if (signature === '') return age > UNSIGNED;
  return age > ABANDONED || (host === hostname() && !isRunning(Number(pid)));
}

async function ageOf(disk: Disk, file: string): Promise<number | undefined> {
  try {
    return Date.now() - (await disk.lstat(file)).mtimeMs;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks.
    return process.kill(pid, 0);
  } catch (error) {
    return isSystemError(error, 'EPERM');
  }
}
