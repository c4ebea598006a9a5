import { constants } from 'node:fs';
import path from 'node:path';
import type { Disk } from './disk';
import { temporaryBeside } from './names-beside';
import { readIfThere } from './read-file';
import { flushFolder, removeIfThere, writeNew } from './write-new';
import { messageOf } from '../text/message-of';

type Handle = Awaited<ReturnType<Disk['open']>>;

/** What a file held is kept under this ending while it is written in place; never cleaned, since it may be the only whole copy. */
const BEFORE = '.before';

/**
 * Writes over a file that has several hard links, which a renaming would part from each other. That is not one step: a reader
 * can meet half of it. So what it held is first kept in a file beside it, flushed to the disk; where writing fails it is
 * put back, and where the process ends meanwhile, or putting back fails too, `.NAME.UUID.before` holds it. `mayReplace` is asked before
 * the first byte is written; where it says no or rejects, nothing is.
 */
export async function writeInPlace(
  disk: Disk,
  target: string,
  bytes: Uint8Array,
  mayReplace: () => Promise<boolean>,
): Promise<boolean> {
  const before = await readIfThere(disk, target, Infinity);
  const kept = `${temporaryBeside(target)}${BEFORE}`;
  let isWhole = true;
  try {
    await writeNew(disk, kept, before ?? Buffer.alloc(0), await disk.lstat(target));
    await flushFolder(disk, path.dirname(target));
    if (before === undefined || !(await mayReplace())) return false;
    // A link that was put there meanwhile is not followed, where the system can say so.
    const handle = await disk.open(target, constants.O_RDWR | noFollow());
    try {
      isWhole = false;
      await fill(handle, bytes);
      isWhole = true;
    } catch (error) {
      await fill(handle, before).catch((again: unknown) => {
        throw new Error(`${messageOf(again)}; what it held is kept in ${kept}`, { cause: error });
      });
      isWhole = true;
      throw error;
    } finally {
      await handle.close();
    }
    return true;
  } finally {
    if (isWhole) await removeIfThere(disk, kept);
  }
}

/** Makes the file hold these bytes and no others. What is behind its end comes first: a full disk is met before anything is lost. */
async function fill(handle: Handle, bytes: Uint8Array): Promise<void> {
  const { size } = await handle.stat();
  await writeAt(handle, bytes, Math.min(size, bytes.length), bytes.length);
  await writeAt(handle, bytes, 0, Math.min(size, bytes.length));
  await handle.truncate(bytes.length);
  await handle.sync();
}

async function writeAt(handle: Handle, bytes: Uint8Array, start: number, end: number): Promise<void> {
  for (let at = start; at < end;) at += (await handle.write(bytes, at, end - at, at)).bytesWritten;
}

function noFollow(): number {
  const flags: Readonly<Record<string, number | undefined>> = { ...constants };
  return flags['O_NOFOLLOW'] ?? 0;
}
