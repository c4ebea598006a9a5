import { randomUUID } from 'node:crypto';
import path from 'node:path';

/** The longest name that file systems accept, in bytes. */
const LONGEST_NAME = 255;

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const LOCK = /^\.(.+)\.lock$/;
/** A temporary file, or a lock that is being deleted. */
const TEMPORARY = new RegExp(`^\\.(.+?)(?:\\.lock)?\\.${UUID}$`);
const OF_LONG_NAMES = 'dateline';

/** A file that is created beside another one while that is updated. */
export interface FileBeside {
  /** A lock exists until it is released; a temporary file, for as long as it takes to write a file. */
  readonly kind: 'lock' | 'temporary';
  /** The name of the file that is updated; `dateline` if that was too long to be included. */
  readonly of: string;
}

/** The lock of a file. */
export function lockBeside(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.lock`);
}

/** A new temporary file: beside the target, because a rename is atomic only within one file system. */
export function temporaryBeside(target: string): string {
  const id = randomUUID();
  const name = `.${path.basename(target)}.${id}`;
  const fits = Buffer.byteLength(name) <= LONGEST_NAME;
  return path.join(path.dirname(target), fits ? name : `.${OF_LONG_NAMES}.${id}`);
}

/** Parses a file name made by this module; undefined for any other. */
export function readNameBeside(name: string): FileBeside | undefined {
  const locked = LOCK.exec(name)?.[1];
  if (locked !== undefined) return { kind: 'lock', of: locked };
  const written = TEMPORARY.exec(name)?.[1];
  return written === undefined ? undefined : { kind: 'temporary', of: written };
}

/** Whether it can have been made for `target`. */
export function isBeside({ of }: FileBeside, target: string): boolean {
  return of === path.basename(target) || of === OF_LONG_NAMES;
}
