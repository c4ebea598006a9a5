import * as fs from 'node:fs/promises';

/** The file system calls used for storing files, so that tests can make each step fail. */
export type Disk = Pick<typeof fs, 'open' | 'rename' | 'rm' | 'mkdir' | 'lstat' | 'stat' | 'readdir'>;

/** Milliseconds after which a pending call is assumed never to return. */
const STALLED = 1_000;

/** When each pending call began. */
const underWay = new Set<{ readonly since: number }>();

/** The machine's own disk. */
export const DISK: Disk = {
  open: timed(fs.open),
  rename: timed(fs.rename),
  rm: timed(fs.rm),
  mkdir: timed(fs.mkdir),
  lstat: timed(fs.lstat),
  stat: timed(fs.stat),
  readdir: timed(fs.readdir),
};

/** Whether a call to the disk has been pending for long, as with a disconnected network drive. */
export function isDiskStalled(): boolean {
  return [...underWay].some(({ since }) => performance.now() - since > STALLED);
}

/** Whether this is a system error with one of these codes, such as `ENOENT`. */
export function isSystemError(error: unknown, ...codes: readonly string[]): boolean {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code)
  );
}

function timed<F extends (...args: never[]) => Promise<unknown>>(call: F): F {
  const timing = async (...args: Parameters<F>): Promise<unknown> => {
    const each = { since: performance.now() };
    underWay.add(each);
    try {
      return await call(...args);
    } finally {
      underWay.delete(each);
    }
  };
  return timing as F;
}
