import { constants } from 'node:fs';
import path from 'node:path';
import type { Disk } from './disk';
import { temporaryBeside } from './names-beside';
import { readIfThere } from './read-file';
import { flushFolder, removeIfThere, writeNew } from './write-new';
import { messageOf } from '../text/message-of';

type Handle = Awaited<ReturnType<Disk['open']>>;

/**
 * The suffix of the backup of a file while it is written in place; never cleaned up, since it may be the only
 * complete copy.
 */
const BEFORE = '.before';

/**
 * Overwrites a file that has several hard links, which a rename would separate. That is not atomic: a reader
 * can see a half-written file. So its old content is first saved in a file beside it and flushed to disk; if
 * writing fails, it is restored, and if the process ends meanwhile, or restoring fails too, it is in
 * `.NAME.UUID.before`. `mayReplace` is called before the first byte is written; if it returns false or
 * rejects, nothing is.
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
    // A link that was put there meanwhile is not followed, if the system supports that.
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

/**
 * Replaces the content of the file. What extends beyond its end is written first, so that a full disk is
 * noticed before anything is lost.
 */
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
