import { constants, type Stats } from 'node:fs';
import { UnreadableFile } from '../protocol/file-store';
import { type Disk, isSystemError } from './disk';

/** The largest kept file that is read, in bytes: a hundred thousand annotations take half of it. */
const LARGEST_KEPT_FILE = 64 * 1024 * 1024;

/** Opening a pipe without a writer, or a terminal, would block; Windows has neither flag. */
const WITHOUT_WAITING = constants.O_RDONLY | flag('O_NONBLOCK') | flag('O_NOCTTY');

const CHUNK = 0x10000;

/**
 * The bytes of a regular file, or of one that a link leads to; undefined if there is none. Rejects at once
 * with `UnreadableFile` for anything else (a folder, pipe, device or socket) and for a file larger than
 * `largest` bytes.
 */
export async function readIfThere(
  disk: Disk,
  file: string,
  largest = LARGEST_KEPT_FILE,
): Promise<Buffer | undefined> {
  try {
    // Checked before it is opened, since opening some devices already has an effect.
    refuseOthers(await disk.stat(file), largest);
    const handle = await disk.open(file, WITHOUT_WAITING);
    try {
      // And once more: it may have been replaced in between.
      refuseOthers(await handle.stat(), largest);
      return await readAll(handle, largest);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    if (isSystemError(error, 'ELOOP')) throw new UnreadableFile('link', 'its links lead in a circle');
    if (isSystemError(error, 'EACCES', 'EPERM'))
      throw new UnreadableFile('permission', 'the permission to read it is missing');
    throw error;
  }
}

/** Throws for anything but a regular file, and for a file that is too large. Sizes are in bytes. */
export function refuseOthers(stats: Stats, largest: number): void {
  if (stats.isDirectory()) throw new UnreadableFile('not-a-regular-file', 'this is a folder, not a file');
  if (!stats.isFile())
    throw new UnreadableFile('not-a-regular-file', `it is no regular file but a ${kindOf(stats)}`);
  if (stats.size > largest) throw tooLarge(largest);
}

/** Reads to the end, whatever size is reported: system files report none, and others grow. */
async function readAll(handle: Awaited<ReturnType<Disk['open']>>, largest: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for (let size = 0; ;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, null);
    if (bytesRead === 0) return Buffer.concat(chunks);
    size += bytesRead;
    if (size > largest) throw tooLarge(largest);
    chunks.push(buffer.subarray(0, bytesRead));
  }
}

function tooLarge(largest: number): UnreadableFile {
  return new UnreadableFile('too-large', `it is too large: at most ${largest} bytes are read`);
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'named pipe';
  if (stats.isSocket()) return 'socket';
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return 'device';
  return stats.isSymbolicLink() ? 'link' : 'special file';
}

function flag(name: 'O_NONBLOCK' | 'O_NOCTTY'): number {
  // Their type says they always exist, but on Windows they do not.
  const flags: Readonly<Record<string, number | undefined>> = { ...constants };
  return flags[name] ?? 0;
}
