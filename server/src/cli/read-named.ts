import { constants } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { UnreadableFile } from '../protocol/file-store';
import { DISK } from '../node/disk';
import { readIfThere } from '../node/read-file';

/** How a shell passes a pipe as if it were a file: `dateline check <(zcat week.gz)`. */
const PIPE_OF_SHELL = /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/self\/fd\/\d+)$/;

/**
 * The bytes of a file named by an argument. Anything but a regular file is refused (`UnreadableFile`), as it
 * could block the command forever: in a folder made by a stranger, `*` may match a pipe or a link to an
 * endless device. Pipes that the shell made for the command are read. Rejects with the system's error
 * (`ENOENT`) if there is no file.
 */
export async function readNamed(file: string): Promise<Buffer> {
  if (PIPE_OF_SHELL.test(file)) return readFile(file);
  try {
    const bytes = await readIfThere(DISK, file, constants.MAX_STRING_LENGTH);
    if (bytes !== undefined) return bytes;
    throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const advice = error.why === 'not-a-regular-file' ? '; what comes from elsewhere is given as -' : '';
    throw new UnreadableFile(error.why, `${error.message}${advice}`);
  }
}
