import type { Stats } from 'node:fs';
import path from 'node:path';
import { UnwritableFile } from '../protocol/file-store';
import { isRepositoryFolder } from '../protocol/repository-folder';
import { type Disk, isSystemError } from './disk';
import { refuseOthers } from './read-file';

/** The home of a file, as a path; see `Home` in the protocol. */
export interface HomeFolder {
  readonly folder: string;
  readonly isMade: boolean;
}

/**
 * Throws `UnwritableFile` if writing `target` could change something outside its home, or in a repository's
 * own folder: every part of the path below the home is checked, the file itself included. Missing folders are
 * created if `makes` says so. It does not notice if something is replaced with a link between this check and
 * the rename that follows: Node has no way to rename relative to an open folder.
 */
export async function checkWay(
  disk: Disk,
  target: string,
  home: HomeFolder,
  { makes }: { readonly makes: boolean },
): Promise<void> {
  if (path.resolve(target).split(path.sep).some(isRepositoryFolder))
    throw new UnwritableFile('repository', 'it would lie among a Git repository’s own files');
  const below = path.relative(home.folder, target);
  const parts = below.split(path.sep);
  if (below === '' || parts[0] === '..' || path.isAbsolute(below))
    throw new UnwritableFile('outside', `it would lie outside ${home.folder}`);
  if (home.isMade && makes) await disk.mkdir(home.folder, { recursive: true });
  const stats = await orUndefined(disk.stat(home.folder));
  if (stats?.isDirectory() !== true) throw noFolder(home.folder);
  let way = home.folder;
  for (const part of parts.slice(0, -1)) {
    way = path.join(way, part);
    await checkFolder(disk, way, makes);
  }
  const there = await orUndefined(disk.lstat(target));
  if (there === undefined) return;
  if (there.isSymbolicLink()) throw linked(target);
  refuseOthers(there, Infinity);
}

async function checkFolder(disk: Disk, folder: string, makes: boolean): Promise<void> {
  let stats = await orUndefined(disk.lstat(folder));
  if (stats === undefined && makes) {
    // Not recursively: the folders above have been checked, and one that was removed meanwhile must not be
    // created again.
    await disk.mkdir(folder).catch((error: unknown) => {
      if (!isSystemError(error, 'EEXIST')) throw error;
    });
    stats = await orUndefined(disk.lstat(folder));
  }
  if (stats?.isSymbolicLink() === true) throw linked(folder);
  if (stats?.isDirectory() !== true) throw noFolder(folder);
}

async function orUndefined(stats: Promise<Stats>): Promise<Stats | undefined> {
  try {
    return await stats;
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

function linked(part: string): UnwritableFile {
  return new UnwritableFile('link', `${part} is a symbolic link, and those are not written through`);
}

function noFolder(folder: string): UnwritableFile {
  return new UnwritableFile('no-folder', `there is no folder ${folder}, and it is not made anew`);
}
