import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { UnwritableFile } from '../protocol/file-store';
import { type Disk, isSystemError } from './disk';
import { lockBeside } from './names-beside';
import { readIfThere } from './read-file';

/**
 * How often a lock held by another is checked, and for how long before giving up. All times in milliseconds.
 */
const INTERVAL = 20;
export const LOCK_PATIENCE = 15_000;
/**
 * A lock is held only as long as it takes to write a small file. From this age on its holder is assumed to be
 * gone.
 */
const ABANDONED = 30_000;
/** The same for an empty lock: its maker ended between creating and signing it. */
const UNSIGNED = 3_000;
/** How far the clocks of two machines may differ before a lock counts as dated in the future. */
const CLOCKS_APART = 2_000;
/** In bytes; a signature is much shorter. */
const LONGEST_SIGNATURE = 4_096;

/** A lock that is held. */
export interface FileLock {
  /** Whether it still is: a holder that was suspended for too long may have lost it. */
  isHeld(): Promise<boolean>;
  /** Never rejects: a lock that cannot be deleted is taken over by the next process. */
  release(): Promise<void>;
}

/** A lock as it was found. */
interface FoundLock {
  readonly signature: string;
  /** Milliseconds since its date; negative if it is dated in the future. */
  readonly age: number;
  /** Milliseconds since this process first saw it: unlike its date, that cannot be wrong. */
  readonly seenFor: number;
}

/** Locks of this process that could not be deleted on release. */
const letGo = new Set<string>();
/** Locks of others that are being waited for, by path, with the time they were first seen. */
const firstSeen = new Map<string, { readonly signature: string; readonly at: number }>();

/**
 * Locks `target` against other processes that use this function, by means of a file beside it that only one
 * can create. The lock of a process that has ended is taken over, whatever its date. Rejects with
 * `UnwritableFile`, naming the lock, if it is still held after `patience`.
 */
export async function lockFile(disk: Disk, target: string, patience = LOCK_PATIENCE): Promise<FileLock> {
  const file = lockBeside(target);
  const signature = `${process.pid} ${hostname()} ${randomUUID()}`;
  const isHeld = async (): Promise<boolean> => (await signatureIn(disk, file)) === signature;
  const began = performance.now();
  while (!(await make(disk, file, signature))) {
    const found = await find(disk, file);
    if (found === undefined) continue;
    if (isAbandoned(found)) await takeAway(disk, file, found.signature);
    else if (performance.now() - began > patience) throw taken(file, found);
    else await wait(INTERVAL);
  }
  firstSeen.delete(file);
  return {
    isHeld,
    async release() {
      letGo.add(signature);
      try {
        if (await isHeld()) await disk.rm(file, { force: true });
        letGo.delete(signature);
      } catch {
        // It stays marked as released.
      }
    },
  };
}

/** Deletes a lock if its maker is gone and it is signed as ours are; any other is left alone. */
export async function clearAbandonedLock(disk: Disk, file: string): Promise<void> {
  const found = await find(disk, file);
  if (found !== undefined && /^\d+ \S+ [0-9a-f-]{36}$/.test(found.signature) && isAbandoned(found))
    await takeAway(disk, file, found.signature);
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
    letGo.add(signature);
    await disk.rm(file, { force: true });
    throw error;
  }
  return true;
}

async function takeAway(disk: Disk, file: string, signature: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await disk.rename(file, aside);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return;
    throw error;
  }
  // Another process may have deleted the old lock and made its own since it was read: that one is put back.
  const took = await signatureIn(disk, aside);
  if (took !== undefined && took !== signature) await make(disk, file, took);
  await disk.rm(aside, { force: true });
}

/** The existing lock; undefined once it is gone. Rejects if something else has its name. */
async function find(disk: Disk, file: string): Promise<FoundLock | undefined> {
  try {
    const stats = await disk.lstat(file);
    if (!stats.isFile() || stats.size > LONGEST_SIGNATURE) throw inTheWay(file);
    const signature = await signatureIn(disk, file);
    if (signature === undefined) return undefined;
    return { signature, age: Date.now() - stats.mtimeMs, seenFor: seenFor(file, signature) };
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function seenFor(file: string, signature: string): number {
  const now = performance.now();
  const seen = firstSeen.get(file);
  if (seen?.signature === signature) return now - seen.at;
  firstSeen.set(file, { signature, at: now });
  return 0;
}

async function signatureIn(disk: Disk, file: string): Promise<string | undefined> {
  return (await readIfThere(disk, file, LONGEST_SIGNATURE))?.toString('utf8');
}

function isAbandoned({ signature, age, seenFor }: FoundLock): boolean {
  const longest = Math.max(age, seenFor);
  if (signature === '') return longest > UNSIGNED;
  const [pid, host] = signature.split(' ');
  return longest > ABANDONED || letGo.has(signature) || (host === hostname() && !isRunning(Number(pid)));
}

function isRunning(pid: number): boolean {
  // Other numbers stand for groups of processes, or for none.
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    // Signal 0 only checks that the process exists.
    return process.kill(pid, 0);
  } catch (error) {
    return isSystemError(error, 'EPERM');
  }
}

function taken(file: string, { signature, age }: FoundLock): UnwritableFile {
  const [pid, host] = signature.split(' ');
  const holder = host === undefined ? '' : ` (process ${pid ?? ''} on ${host})`;
  const date =
    age < -CLOCKS_APART ? `, which is dated in the future (${new Date(Date.now() - age).toISOString()})` : '';
  return new UnwritableFile(
    'locked',
    `another program${holder} is writing it, says the lock ${file}${date}; please try again, or take the lock away if no other program is at work`,
  );
}

function inTheWay(file: string): UnwritableFile {
  return new UnwritableFile(
    'locked',
    `${file} is in the way, and is no lock of Dateline’s: please take it away`,
  );
}
