import * as fs from 'node:fs/promises';

/** What replacing files asks of the disk, so that tests can let each step of it fail. */
export type Disk = Pick<typeof fs, 'open' | 'readFile' | 'rename' | 'rm' | 'mkdir' | 'lstat'>;

/** The machine's own disk. */
export const DISK: Disk = fs;

/** Whether the system has refused with this code, such as `ENOENT`. */
export function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** The whole file as text; undefined where there is none. */
export async function readIfThere(disk: Disk, file: string): Promise<string | undefined> {
  try {
    return await disk.readFile(file, 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}
