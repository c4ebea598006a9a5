import type { Connection, DeleteFile, RenameFile, WorkspaceEdit } from 'vscode-languageserver';
import { sideFileName } from '../annotations/side-file/side-file';
import type { AnnotationFiles } from './annotation-files';
import { type FileStore, UnreadableFile } from './file-store';
import { literalFileUri } from './file-uri';
import { inTime } from './in-time';
import { isFile } from './uri-scheme';

/**
 * The longest time that the client's operation is delayed, in milliseconds: a disk that does not answer is
 * not waited for.
 */
const PATIENCE = 5_000;

/**
 * Renames, moves or deletes a side file together with its dump, as part of the client's own operation, so
 * that undoing it restores both.
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
      // A file that cannot be read exists all the same, and belongs to its dump.
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
      // A file that exists there already belongs to someone: neither is lost.
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
