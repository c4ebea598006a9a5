import type { Connection, DeleteFile, RenameFile, WorkspaceEdit } from 'vscode-languageserver';
import { sideFileName } from '../annotations/side-file/side-file';
import type { AnnotationFiles } from './annotation-files';
import { type FileStore, UnreadableFile } from './file-store';
import { literalFileUri } from './file-uri';
import { inTime } from './in-time';
import { isFile } from './uri-scheme';

/** Milliseconds that the client's operation is held up at most: a disk that does not answer is not waited for. */
const PATIENCE = 5_000;

/**
 * Lets the side file go with its dump when the client renames, moves or deletes that: as a part of the client's own
 * operation, so that undoing it brings both back.
 */
export function takeSideFilesAlong(
  connection: Connection,
  files: FileStore,
  annotationFiles: AnnotationFiles,
): void {
  const isThere = async (uri: string): Promise<boolean> => {
    if (!isFile(uri)) return false;
    const there = files.read(uri).then(
      (text) => text !== undefined,
      // What cannot be read is there all the same, and belongs to its dump.
      (error: unknown) => error instanceof UnreadableFile && error.why !== 'name',
    );
    return inTime(there, PATIENCE, false);
  };
  const sideFileOf = (dump: string): string => sideFileName(literalFileUri(dump));

  connection.workspace.onWillRenameFiles(async ({ files: renamed }): Promise<WorkspaceEdit | null> => {
    await annotationFiles.flush();
    const changes: RenameFile[] = [];
    for (const { oldUri, newUri } of renamed) {
      const [from, to] = [sideFileOf(oldUri), sideFileOf(newUri)];
      // A file that lies there already is somebody's: neither is lost.
      if ((await isThere(from)) && !(await isThere(to)))
        changes.push({ kind: 'rename', oldUri: from, newUri: to, options: { ignoreIfExists: true } });
    }
    return changes.length === 0 ? null : { documentChanges: changes };
  });

  connection.workspace.onWillDeleteFiles(async ({ files: deleted }): Promise<WorkspaceEdit | null> => {
    await annotationFiles.flush();
    const changes: DeleteFile[] = [];
    for (const { uri } of deleted)
      if (await isThere(sideFileOf(uri)))
        changes.push({ kind: 'delete', uri: sideFileOf(uri), options: { ignoreIfNotExists: true } });
    return changes.length === 0 ? null : { documentChanges: changes };
  });
}
