import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';

/**
 * Writes a file so that it holds either the old bytes or the new, whatever happens: a temporary file beside it, flushed
 * to the disk, is renamed over it. Mode and, where permitted, owner of a file that is there are kept; a symbolic link
 * stays, and what it points at is written. Throws the system's error, the file then being as it was.
 */
export function writeFileAtomically(file: string, bytes: Uint8Array): void {
  const target = resolveLinks(file);
  const existing = fs.statSync(target, { throwIfNoEntry: false });
  if (existing) {
    if (!existing.isFile()) throw new Error('this is not a regular file');
    // Renaming asks only for the folder's permission: a file that is write-protected is not to be written.
    fs.accessSync(target, fs.constants.W_OK);
  }
  const folder = path.dirname(target);
  const temporary = path.join(folder, `.dateline-${randomBytes(6).toString('hex')}.tmp`);
  const descriptor = fs.openSync(temporary, 'wx', 0o666);
  try {
    try {
      fs.writeFileSync(descriptor, bytes);
      if (existing) takeOver(descriptor, existing);
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
    fs.renameSync(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
  flushFolder(folder);
}

function resolveLinks(file: string): string {
  return fs.existsSync(file) ? fs.realpathSync(file) : file;
}

function takeOver(descriptor: number, existing: fs.Stats): void {
  try {
    fs.fchownSync(descriptor, existing.uid, existing.gid);
  } catch {
    // Only root may give files away; anybody else's files stay with whoever writes them.
  }
  fs.fchmodSync(descriptor, existing.mode & 0o7777);
}

/** Makes the renaming last through a power cut where the system can do that; Windows cannot open folders. */
function flushFolder(folder: string): void {
  try {
    const descriptor = fs.openSync(folder, 'r');
    try {
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
  } catch {
    // The file is written all the same.
  }
}
